import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { loadEveryView } from './load-every-view.ts';
import type { Views } from './views.ts';
import { whenIdle } from './when-idle.ts';

export interface LoadingViews {
  readonly views: Views;
  readonly failed: boolean;
  readonly load: () => void;
}

/** Fetches the later views once the first is at rest, so that they are there before a tunnel comes. */
export function useViews(atHand: Views): LoadingViews {
  const [views, setViews] = useState(atHand);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadEveryView().then(setViews, () => setFailed(true));
  }, []);
  useLayoutEffect(() => {
    // Hydration leaves `checked` and `value` as the HTML had them: drawn once more, a suggested answer shows.
    setViews((now) => ({ ...now }));
    return whenIdle(load);
  }, [load]);
  return { views, failed, load };
}
