import type { ReadonlySignal } from '@preact/signals';
import type { Place } from './place.ts';

/** Keeps the survey on the screen as a draft, in one tab at a time. */
export interface DraftKeeper {
  readonly place: ReadonlySignal<Place>;
  /** Goes on with what an earlier visit left, or shows what became of it. Rejects where the device cannot be had. */
  readonly look: () => Promise<void>;
  /** Resolves once what there is now is kept, as far as it can be. */
  readonly keep: () => Promise<void>;
  /** Takes the draft from the tab that has it. Rejects where the device cannot be had. */
  readonly takeOver: () => Promise<void>;
  /** What the person does from here on is a response of its own. */
  readonly beginBeside: () => void;
  /** Takes the draft off the device, then begins anew. Rejects with `OutboxError` if it is still there. */
  readonly discard: () => Promise<void>;
}
