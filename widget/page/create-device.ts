import type { Drafts } from '../../src/outbox/drafts.ts';
import { OutboxError, type Outbox } from '../../src/outbox/outbox.ts';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import { finishResponse } from '../../src/response/finish-response.ts';
import type { Response } from '../../src/response/response.ts';
import type { Device } from './device.ts';
import { finalState } from './final-state.ts';

/** Loaded late: where there is no reception yet it may reject, and be asked again. */
export type Sealing = (response: Response, key: SealingKey) => Promise<SealedResponse>;

export function createDevice(parts: {
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly delivery: Device['delivery'];
  readonly seal: Sealing;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}): Device {
  const { outbox, drafts, delivery, seal, now } = parts;
  /** By id, what was durable once: the collector may have it, also when somebody has cleared this device since (X3). */
  const durable = new Map<string, SealedResponse>();
  const stateOf: Device['stateOf'] = async (id) => {
    const known = await outbox.stateOf(id);
    return known && finalState(known, outbox.keeping);
  };
  return {
    drafts,
    delivery,
    outbox,
    stateOf,
    async finish(session, questionnaire, key) {
      try {
        // Another tab with the same draft, or an attempt that gave up too early, may have saved it: its bytes stay (X3).
        // Where that cannot be told, it is kept once more rather than not at all; the collector stores one (X1).
        const known = await stateOf(session.id).catch(() => undefined);
        if (known) return known;
        const { receipt } = session;
        const sealed =
          durable.get(session.id) ?? (await seal(await finishResponse(session, questionnaire, now()), key));
        const savedAt = now();
        await outbox.enqueue({ ...sealed, receipt, title: questionnaire.title, savedAt });
        durable.set(session.id, sealed);
        return { state: 'saved', keeping: outbox.keeping, receipt, savedAt };
      } catch (error) {
        return {
          state: 'not-saved',
          failure: error instanceof OutboxError ? error.failure : 'unavailable',
        };
      }
    },
  };
}
