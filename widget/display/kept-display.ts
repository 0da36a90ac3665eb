import type { DisplaySettings } from './display-settings.ts';
import { parseDisplay } from './parse-display.ts';

/** In `localStorage`, since it is needed before anything slower has come. */
export const DISPLAY_KEY = 'koe.display';

export interface KeptDisplay {
  /** Undefined where nothing was kept. */
  readonly load: () => DisplaySettings | undefined;
  readonly keep: (settings: DisplaySettings) => void;
}

/** Where storage is blocked or full, settings hold for this visit. */
export function keptDisplay(storage: () => Pick<Storage, 'getItem' | 'setItem'>): KeptDisplay {
  return {
    load() {
      try {
        const json = storage().getItem(DISPLAY_KEY);
        return json === null ? undefined : parseDisplay(json);
      } catch {
        return undefined;
      }
    },
    keep(settings) {
      try {
        storage().setItem(DISPLAY_KEY, JSON.stringify(settings));
      } catch {
        // Nothing else to be done: it is only a matter of comfort.
      }
    },
  };
}
