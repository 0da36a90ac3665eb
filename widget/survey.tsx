import './page/embedded.css';
import { mountPage } from './mount.tsx';
import { outliveReload } from './page/outlive-reload.ts';
import { takeFragment } from './page/take-fragment.ts';

// P4: before anything else. What is imported above does nothing by being imported.
if (parent === window) outliveReload(window);
const fragment = takeFragment(location, history);
void mountPage(fragment, { worksOffline: true });
