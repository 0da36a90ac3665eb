import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Drafts } from '../../src/outbox/drafts.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../src/response/session.ts';
import type { FinalState } from '../survey-model.ts';

/** What a survey needs of the device once it is on the screen: to be kept, and to be sent. */
export interface Device {
  readonly drafts: Drafts;
  readonly delivery: Pick<Delivery, 'wake' | 'onChange'>;
  /** Makes a finished session durable; `not-saved` is an outcome. Done twice it is still one response. Never rejects. */
  finish(session: Session, questionnaire: Questionnaire, key: SealingKey): Promise<FinalState>;
  /** What may be said of a response; undefined when the device does not know it. Rejects with `OutboxError`. */
  stateOf(id: string): Promise<FinalState | undefined>;
}
