import type { Delivery, WakeReason } from './delivery.ts';
import type { DeliveryEnvironment } from './environment.ts';
import { inTurn } from './in-turn.ts';
import { createSender } from './sender.ts';
import { listenToPage } from './triggers.ts';
import { whenQuiet } from './when-quiet.ts';

/** While another tab is sending: what it leaves is ours. */
const CHECK_AGAIN_MS = 5_000;
/** Longer than a turn takes: then the tab that holds the lock is frozen, and we send without it (X4). */
const LOCK_PATIENCE_MS = 60_000;

/** Starts delivery, and at once looks whether something waits from an earlier visit. */
export function startDelivery(environment: DeliveryEnvironment): Delivery {
  const { channel, now, startTimer } = environment;
  const life = new AbortController();
  const { signal } = life;
  const listeners = new Set<() => void>();
  let running: Promise<void> | undefined;
  let pending: WakeReason | undefined;
  let busySince: number | undefined;
  let cancelTimer = () => {};

  const tellListeners = () => listeners.forEach((listener) => listener());
  const sender = createSender(environment, () => {
    tellListeners();
    channel?.postMessage('changed');
  });
  const sleep = (ms: number) => {
    if (!signal.aborted) cancelTimer = startTimer(ms, () => wake('timer'));
  };

  const drain = async () => {
    while (!signal.aborted) {
      let next = await inTurn(environment, sender.sendNext);
      if (next) busySince = undefined;
      else {
        busySince ??= now();
        if (now() - busySince < LOCK_PATIENCE_MS) return sleep(CHECK_AGAIN_MS);
        next = await sender.sendNext();
      }
      if (next === 'done') {
        // What was taken here for waiting may have been cleared. Other pages find out by themselves.
        if (!signal.aborted) tellListeners();
        return;
      }
      if (next !== 'again') return sleep(next.until - now());
    }
  };
  const wake = (reason: WakeReason) => {
    if (running) {
      // A person's tap is not forgotten for a weaker reason that follows it.
      if (pending !== 'tap') pending = reason;
      return;
    }
    if (!sender.ready(reason)) return;
    cancelTimer();
    running = drain().finally(() => {
      running = undefined;
      const again = pending;
      pending = undefined;
      if (again) wake(again);
    });
  };

  listenToPage(environment, { wake, hide: () => void sender.sendOnHide(), freeze: sender.abort }, signal);
  const atRest = async (): Promise<void> => {
    if (!running) return;
    await running;
    // Woken meanwhile, it runs once more.
    await atRest();
  };
  const onNews = () => {
    sender.forget();
    tellListeners();
  };
  channel?.addEventListener('message', onNews, { signal });
  if (sender.firstWait) sleep(sender.firstWait.until - now());
  else wake('start');

  return {
    wake,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    atRest,
    async withhold(work) {
      sender.abort();
      try {
        return await whenQuiet(environment, work);
      } finally {
        onNews();
        channel?.postMessage('changed');
      }
    },
    async retire() {
      life.abort();
      cancelTimer();
      await running;
      if (sender.ready('tap')) await inTurn(environment, sender.sendNext);
    },
    async stop() {
      life.abort();
      cancelTimer();
      sender.abort();
      await running;
    },
  };
}
