import { outliveReload } from '../page/outlive-reload.ts';
import { mountReceipt } from './mount-receipt.tsx';
import { takeReceipt } from './take-receipt.ts';

// P4: before anything else. What is imported above does nothing by being imported.
outliveReload(window);
const given = takeReceipt(location, history);
void mountReceipt(given);
