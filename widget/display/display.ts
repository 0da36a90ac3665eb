import type { ReadonlySignal } from '@preact/signals';
import type { DisplaySettings } from './display-settings.ts';

/** How the survey is shown to this person, and how they change it. */
export interface Display {
  readonly settings: ReadonlySignal<DisplaySettings>;
  readonly change: (part: Partial<DisplaySettings>) => void;
}
