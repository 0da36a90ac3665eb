/** Best first, as they are offered. */
export const RATING_POINTS = [5, 4, 3, 2, 1] as const;
