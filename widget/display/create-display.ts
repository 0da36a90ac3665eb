import { signal } from '@preact/signals';
import type { Display } from './display.ts';
import { usualDisplay, type TextSize } from './display-settings.ts';
import type { KeptDisplay } from './kept-display.ts';

interface DisplayEnvironment {
  /** Undefined on a shared device: the next person is somebody else. */
  readonly kept: KeptDisplay | undefined;
  /** Makes the text on the screen as large; done before views and measurements follow. */
  readonly setTextSize: (textSize: TextSize) => void;
}

/** Reads what was kept; writes only once the person has changed something (P5). */
export function createDisplay({ kept, setTextSize }: DisplayEnvironment): Display {
  const settings = signal(kept?.load() ?? usualDisplay);
  setTextSize(settings.value.textSize);
  return {
    settings,
    change(part) {
      const next = { ...settings.value, ...part };
      setTextSize(next.textSize);
      settings.value = next;
      kept?.keep(next);
    },
  };
}
