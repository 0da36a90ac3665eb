import './page/embedded.css';
import { mountSurvey } from './mount.tsx';
import { takeFragment } from './page/take-fragment.ts';

// P4: before anything else. What is imported above does nothing by being imported.
const fragment = takeFragment(location, history);
void mountSurvey(fragment, { worksOffline: true });
