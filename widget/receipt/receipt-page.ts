import { mountReceipt } from './mount-receipt.tsx';
import { takeReceipt } from './take-receipt.ts';

// P4: before anything else. What is imported above does nothing by being imported.
const given = takeReceipt(location, history);
void mountReceipt(given);
