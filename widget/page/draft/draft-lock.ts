import { isRecord } from '../../../src/questions/is-record.ts';
import type { StartTimer } from '../../../src/outbox/start-timer.ts';
import { whenOver } from '../when-over.ts';

/** How long a tab that is asked may take to save its last keystroke; a frozen or dead one never answers. */
const PATIENCE_MS = 2_000;

/** The part of `LockManager` that is used. */
export interface Locks {
  request(name: string, options: LockOptions, callback: (lock: Lock | null) => unknown): Promise<unknown>;
}

export interface DraftLockEnvironment {
  /** Pages that came over plain HTTP have none: there every tab gets what it asks for. */
  readonly locks: Locks | undefined;
  /** Joins the tabs of this origin; carries the name of a slot, never an answer. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined;
  readonly startTimer: StartTimer;
  /** The lock is given back when it ends. */
  readonly life: AbortSignal;
}

/** Gives a draft to one tab at a time. */
export interface DraftLock {
  /** Whether this tab has the draft now. `insist` takes it from the tab that has it, politely if that one answers. */
  claim(slot: string, how: 'ask' | 'insist'): Promise<boolean>;
  release(): void;
}

export interface DraftLockEvents {
  /** Another tab asks for it; the lock is given away once this has settled. */
  readonly askedFor: () => Promise<void>;
  readonly stolen: () => void;
}

interface HandOver {
  readonly type: 'koe-hand-over';
  readonly slot: string;
}
const isHandOver = (data: unknown): data is HandOver =>
  isRecord(data) && data.type === 'koe-hand-over' && 'slot' in data;

export function createDraftLock(environment: DraftLockEnvironment, events: DraftLockEvents): DraftLock {
  const { locks, channel, startTimer, life } = environment;
  let held: { readonly slot: string; readonly end: () => void } | undefined;
  const release = () => {
    held?.end();
    held = undefined;
  };
  const request = (slot: string, options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      if (!locks) return resolve(true);
      let mine: typeof held;
      const hold = (lock: Lock | null) => {
        resolve(lock !== null);
        // Whoever asked has gone meanwhile: what was under way goes on, and nothing is held for it.
        if (!lock || life.aborted) return undefined;
        return new Promise<void>((end) => (held = mine = { slot, end }));
      };
      locks.request(`koe-draft-${slot}`, options, hold).catch(() => {
        // Frames whose storage is blocked may not ask for locks; who waited too long does not have it.
        if (!mine) return resolve(!options.signal?.aborted);
        if (held === mine) {
          held = undefined;
          events.stolen();
        }
      });
    });
  channel?.addEventListener('message', ({ data }) => {
    if (!isHandOver(data) || data.slot !== held?.slot) return;
    const asked = held;
    void events.askedFor().finally(() => held === asked && release());
  });

  whenOver(life, release);
  return {
    release,
    async claim(slot, how) {
      if (held?.slot === slot) return true;
      release();
      if (how === 'ask') return request(slot, { ifAvailable: true });
      const waiting = new AbortController();
      const stopWaiting = startTimer(PATIENCE_MS, () => waiting.abort());
      channel?.postMessage({ type: 'koe-hand-over', slot } satisfies HandOver);
      const isGiven = await request(slot, { signal: waiting.signal });
      stopWaiting();
      return isGiven || request(slot, { steal: true });
    },
  };
}
