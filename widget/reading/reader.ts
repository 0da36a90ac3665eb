import type { ReadonlySignal } from '@preact/signals';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import type { Translate } from '../text/translate.ts';

/** Reads questions out with the voices that are on the device. */
export interface Reader {
  /** Whether there is a voice for it (BCP 47); what does not work is not offered. */
  readonly speaks: (lang: string) => boolean;
  readonly isReading: ReadonlySignal<boolean>;
  readonly read: (question: LocalQuestion, lang: string, translate: Translate) => void;
  readonly stop: () => void;
}
