import type { ReadonlySignal } from '@preact/signals';
import type { Reader } from '../reading/reader.ts';
import type { DisplaySettings } from './display-settings.ts';

/** How the survey is shown to this person, and how they change it. */
export interface Display {
  readonly settings: ReadonlySignal<DisplaySettings>;
  /** Undefined until it has come, and where the browser has no voice. */
  readonly reader: ReadonlySignal<Reader | undefined>;
  readonly change: (part: Partial<DisplaySettings>) => void;
}
