import { openBrowserStore } from '../mock-server/browser-store.ts';
import { showTroublePanel } from './trouble-panel/show-trouble-panel.tsx';

showTroublePanel(await openBrowserStore());
