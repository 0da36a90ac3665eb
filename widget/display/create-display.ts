import { signal, type ReadonlySignal } from '@preact/signals';
import type { Reader } from '../reading/reader.ts';
import type { Display } from './display.ts';
import { usualDisplay, type TextSize } from './display-settings.ts';
import type { KeptDisplay } from './kept-display.ts';

export interface DisplayEnvironment {
  /** Undefined on a shared device: the next person is somebody else. */
  readonly kept: KeptDisplay | undefined;
  /** Makes the text on the screen as large; done before views and measurements follow. */
  readonly setTextSize: (textSize: TextSize) => void;
  readonly reader: ReadonlySignal<Reader | undefined>;
}

/** Reads what was kept; writes only once the person has changed something (P5). */
export function createDisplay({ kept, setTextSize, reader }: DisplayEnvironment): Display {
  const settings = signal(kept?.load() ?? usualDisplay);
  setTextSize(settings.value.textSize);
  return {
    settings,
    reader,
    change(part) {
      const next = { ...settings.value, ...part };
      setTextSize(next.textSize);
      settings.value = next;
      kept?.keep(next);
    },
  };
}
