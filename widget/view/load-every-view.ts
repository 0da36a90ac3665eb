import type { AllViews } from './views.ts';

/** Fetches the views of all steps once; asked again after a failure it tries again. */
export const loadEveryView = async (): Promise<AllViews> => (await import('./every-view.ts')).everyView;
