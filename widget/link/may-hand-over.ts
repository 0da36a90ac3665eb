import type { Fragment } from '../page/take-fragment.ts';

/** In a frame the page around it could lead somebody on; on a shared device nothing is kept, and nothing moved. */
export const mayHandOver = ({ shared }: Fragment, isFramed: boolean): boolean => !isFramed && !shared;
