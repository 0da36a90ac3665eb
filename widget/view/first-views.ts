import { RatingView } from './questions/rating-view.tsx';
import type { Views } from './views.ts';

/** What the first view needs: both questionnaires begin with a rating. */
export const firstViews = { rating: RatingView } satisfies Views;
