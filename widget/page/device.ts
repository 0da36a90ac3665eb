import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Drafts } from '../../src/outbox/drafts.ts';
import type { Outbox } from '../../src/outbox/outbox.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../src/response/session.ts';
import type { FinalState } from '../survey-model.ts';

/** What a survey needs of the device once it is on the screen: to be kept, and to be sent. */
export interface Device {
  readonly drafts: Drafts;
  readonly delivery: Pick<Delivery, 'wake' | 'onChange' | 'atRest' | 'withhold'>;
  readonly outbox: Pick<Outbox, 'all' | 'change'>;
  /** Makes a finished session durable; `not-saved` is an outcome. Done twice it is still one response. Never rejects. */
  finish(session: Session, questionnaire: LocalQuestionnaire, key: SealingKey): Promise<FinalState>;
  /** What may be said of a response; undefined when the device does not know it. Rejects with `OutboxError`. */
  stateOf(id: string): Promise<FinalState | undefined>;
}
