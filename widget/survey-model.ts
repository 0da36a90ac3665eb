import type { ReadonlySignal } from '@preact/signals';
import type { Keeping, OutboxFailure } from '../src/outbox/outbox.ts';
import type { PhrasesOf } from '../src/phrases/phrases-of.ts';
import type { Problem } from '../src/protocol/problem.ts';
import type { LocalQuestionnaire } from '../src/questionnaire/questionnaire.ts';
import type { Receipt } from '../src/response/receipt.ts';
import type { Session, SessionEvent } from '../src/response/session.ts';
import type { Display } from './display/display.ts';
import type { SharedDevice } from './page/shared/shared-device.ts';
import type { Place } from './page/draft/place.ts';
import type { ReadingsOf } from './furigana/readings-of.ts';
import type { Translate } from './text/translate.ts';
import type { VoicesDoor } from './voices/voices-door.ts';

/** What the last page may say; each state has its own words (design: honesty). */
export type FinalState =
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly failure: OutboxFailure }
  /** On this device, not sent yet. */
  | {
      readonly state: 'saved';
      readonly keeping: Keeping;
      readonly receipt: Receipt;
      readonly savedAt: number;
    }
  | {
      readonly state: 'sent';
      readonly receipt: Receipt;
      readonly sentAt: number;
      readonly isWithdrawalRequested?: boolean;
    }
  /** Removed from this device by the person, before the collector was known to have it. */
  | { readonly state: 'taken-back'; readonly receipt: Receipt }
  | { readonly state: 'not-accepted'; readonly receipt: Receipt; readonly problem: Problem };

/** What views read and what they may cause; made in one place from the session and its effects. */
export interface SurveyModel {
  readonly questionnaire: ReadonlySignal<LocalQuestionnaire>;
  readonly session: ReadonlySignal<Session>;
  readonly translate: ReadonlySignal<Translate>;
  /** Of the questionnaire's texts and the widget's words, in the language on the screen. */
  readonly phrasesOf: ReadonlySignal<PhrasesOf>;
  /** What stands over kanji; undefined while it is not wanted, or not there yet. */
  readonly readingsOf: ReadonlySignal<ReadingsOf | undefined>;
  /** Undefined while answering. */
  readonly final: ReadonlySignal<FinalState | undefined>;
  readonly display: Display;
  /** Raised with each survey begun on this page: fields of an earlier one are not drawn on. */
  readonly sheet: ReadonlySignal<number>;
  /** Whether it is answered in this tab. */
  readonly place: ReadonlySignal<Place>;
  /** When what is gone on with was last saved, in milliseconds since the epoch; undefined unless an earlier visit began it. */
  readonly resumedFrom: ReadonlySignal<number | undefined>;
  /** How long this device still shows it; undefined on a person's own. */
  readonly shared: SharedDevice | undefined;
  readonly dispatch: (event: SessionEvent) => void;
  /** To the nearest language (BCP 47) that there is; stays as it is where none is near. */
  readonly changeLanguage: (lang: string) => void;
  /** Tries again to save (after `not-saved`) or to send now (after `saved`). */
  readonly tryAgain: () => void;
  /** The way to the receipts on this device; absent where it is not the person's own. */
  readonly voices: VoicesDoor | undefined;
  /** Leaves the finished response as it is and starts the survey once more, with a new id. */
  readonly startAnew: () => void;
  /** Sends once more what was not accepted for its invitation, without it and with a new id. */
  readonly sendUninvited: () => void;
  /** Goes on here with what another tab has. */
  readonly takeOver: () => Promise<void>;
  /** Throws away what was answered and begins anew; false when it could not be taken off the device. */
  readonly discard: () => Promise<boolean>;
}
