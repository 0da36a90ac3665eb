import { MAX_BATCH, MAX_BODY_BYTES } from '../protocol/limits.ts';
import type { SealedResponse } from '../protocol/submit.ts';
import { attempt } from './attempt.ts';
import type { WakeReason } from './delivery.ts';
import type { DeliveryEnvironment } from './environment.ts';
import { fitBatch, type Batch } from './fit-batch.ts';
import { batchLimit, firstPlan, mayAttempt, nextPlan, nextRound, planFrom, type Wait } from './plan.ts';
import { settle } from './settle.ts';
import type { Verdict } from './verdict.ts';
import { retry, verdictOf } from './verdict-of.ts';

/** Browsers let all keepalive bodies of a page share 64 KiB. */
const MAX_KEEPALIVE_BYTES = 60 * 1024;

/** Sends one batch after the other; when, is decided outside. */
export interface Sender {
  /** False while the last reply's wait is not over, nor cut short by this reason. */
  ready(reason: WakeReason): boolean;
  /** How long an earlier page was told to wait, if that is not over. */
  readonly firstWait: Wait | undefined;
  /** Reads, sends and settles one batch. Resolves to what to do next; never rejects. */
  sendNext(): Promise<'again' | 'done' | Wait>;
  /** Sends what waits once more, in a way that outlives the page; what of it arrived twice is a duplicate (X4). */
  sendOnHide(): Promise<void>;
  /** Gives up on the reply that is awaited now. */
  abort(): void;
  /** Lets go of what was read, since it may have been taken back; from here on the outbox is asked. */
  forget(): void;
}

export function createSender(
  environment: Omit<DeliveryEnvironment, 'window'>,
  onSettled: () => void,
): Sender {
  const { outbox, now, random, document, keepFloor } = environment;
  let plan = planFrom(environment.floor, now(), random());
  let sending: AbortController | undefined;
  let hiding = false;
  /** Read and not settled yet: at hand without the database when the page goes. */
  let inHand: readonly SealedResponse[] = [];

  const learn = (verdict: Verdict, batch: readonly string[]) => {
    const visible = document.visibilityState === 'visible';
    plan = nextPlan(plan, { verdict, batch, now: now(), visible, random: random() });
  };
  const read = async () => {
    const records = await outbox.waiting(batchLimit(plan), plan.skipped);
    if (records.length > 0 || plan.skipped.size === 0) return records;
    plan = nextRound(plan);
    return outbox.waiting(batchLimit(plan));
  };
  const carryOut = async (verdict: Verdict) => {
    if (verdict.act === 'back-off' && verdict.floorMs > 0)
      await keepFloor(now() + verdict.floorMs).catch(() => undefined);
    if (verdict.act !== 'settle') return [];
    const unsettled = await settle(verdict, environment);
    onSettled();
    return unsettled;
  };
  const send = async (batch: Batch, keepalive: boolean) => {
    const abort = new AbortController();
    if (!keepalive) sending = abort;
    return verdictOf(await attempt({ body: batch.body, keepalive, abort }, environment), batch.responses);
  };

  return {
    firstWait: plan.wait,
    ready: (reason) => mayAttempt(plan, reason, now()),
    async sendNext() {
      try {
        const records = await read();
        if (records.length === 0) {
          plan = firstPlan;
          inHand = [];
          return 'done';
        }
        const batch = fitBatch(records, MAX_BODY_BYTES);
        inHand = batch.responses;
        const verdict = await send(batch, false);
        const unsettled = await carryOut(verdict);
        learn(
          verdict,
          batch.responses.map(({ id }) => id),
        );
        if (unsettled.length > 0) learn(retry, unsettled);
      } catch {
        learn(retry, []);
      }
      return plan.wait ?? 'again';
    },
    async sendOnHide() {
      // As for a page that comes back: neither a pause nor a floor is cut short by this.
      if (hiding || !mayAttempt(plan, 'visible', now())) return;
      hiding = true;
      try {
        const records = inHand.length > 0 ? inHand : await outbox.waiting(MAX_BATCH);
        const batch = fitBatch(records, MAX_KEEPALIVE_BYTES);
        if (records.length === 0 || batch.body.length > MAX_KEEPALIVE_BYTES) return;
        await carryOut(await send(batch, true));
      } catch {
        // The store cannot be read now; the usual way goes on.
      } finally {
        hiding = false;
      }
    },
    abort: () => sending?.abort(),
    forget() {
      inHand = [];
    },
  };
}
