import type { Kind } from '../../src/questions/kinds.ts';
import { firstViews } from './first-views.ts';
import { loadEveryView } from './load-every-view.ts';
import type { Views } from './views.ts';

/** What must be at hand before a page whose first question is of this kind is hydrated. */
export const viewsFor = async (kind: Kind): Promise<Views> =>
  kind in firstViews ? firstViews : loadEveryView();
