import { signal } from '@preact/signals';
import type { FinalState } from '../../survey-model.ts';
import type { Device } from '../device.ts';
import { draftOf, isFinishedMark } from '../draft-of.ts';
import { keepLatest } from '../keep-latest.ts';
import type { SurveyState } from '../survey-state.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { DraftLock, DraftLockEvents } from './draft-lock.ts';
import { draftSlot, slotBeside, slotsFor } from './draft-slot.ts';
import { findDraft, type FoundDraft } from './find-draft.ts';
import { nextPlace, type Place, type PlaceEvent } from './place.ts';

/** How long a visitor who comes back is shown what was sent, instead of a new survey. */
const RECALL_MS = 24 * 60 * 60 * 1000;

export interface DraftEnvironment {
  readonly device: () => Promise<Pick<Device, 'drafts' | 'stateOf'>>;
  readonly createLock: (events: DraftLockEvents) => DraftLock;
  /** Tells of `pagehide` and `pageshow`. */
  readonly window: Pick<EventTarget, 'addEventListener'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const isRecent = (final: FinalState, now: number): boolean =>
  final.state !== 'taken-back' && (final.state !== 'sent' || now - final.sentAt < RECALL_MS);

export function keepDraft(survey: SurveyState, environment: DraftEnvironment): DraftKeeper {
  const { device, window, now } = environment;
  const { session, final, resumedFrom } = survey;
  const place = signal<Place>('free');
  /** What this tab may write to, since when. */
  let hold: { readonly slot: string; readonly since: number } | undefined;
  /** Where what would be gone on with here is kept by another tab. */
  let away: string | undefined;
  let isBeside = false;
  let isKept = false;
  /** Until it settles nothing is written: what an earlier visit left must not be lost (D5). */
  let ready: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    ready = ready.catch(() => undefined).then(work);
    return ready;
  };

  const move = (event: PlaceEvent) => {
    place.value = nextPlace(place.value, event);
  };
  const lose = (event: PlaceEvent) => {
    away = hold?.slot ?? away;
    hold = undefined;
    move(event);
  };
  const lock = environment.createLock({
    async askedFor() {
      move('asked-for');
      await keep();
      lose('asked-for');
    },
    stolen: () => lose('stolen'),
  });
  const letGo = () => {
    lock.release();
    hold = undefined;
    move('done');
  };

  const showOutcome = ({ session: finished, state }: FoundDraft) => {
    if (finished && state && isRecent(state, now())) survey.show({ ...finished, stage: 'finished' }, state);
  };
  /** The lock is ours: from here on this tab writes, and goes on with what is there. */
  const goOn = async (slot: string) => {
    const found = await findDraft(slot, survey, await device());
    const wasMoved = place.value === 'moved';
    hold = { slot, since: Math.max(now(), found.heldSince + 1) };
    move('granted');
    if (final.value || isBeside) isBeside = false;
    else if (found.session && !found.isOver) {
      resumedFrom.value = survey.isTouched ? undefined : found.savedAt;
      session.value = found.session;
      isKept = true;
    } else if (found.session?.id === session.value.id) showOutcome(found);
    // It was kept, and somebody has thrown it away in the other tab.
    else if (wasMoved && isKept) survey.begin();
  };
  const claim = async (slot: string) => {
    if (await lock.claim(slot, 'ask')) return goOn(slot);
    away = slot;
    move('refused');
  };
  const look = async () => {
    if (hold) return;
    const { drafts, stateOf } = await device();
    const own = await draftSlot(session.value);
    for (const slot of slotsFor(session.value, own, await drafts.slots(session.value.survey))) {
      const found = await findDraft(slot, survey, { drafts, stateOf });
      if (!found.session) continue;
      if (!found.isOver || survey.isTouched) return claim(slot);
      showOutcome(found);
      // A browser that was killed right after the outbox had it has left the answers there (P1).
      if (final.value) await drafts.save(slot, draftOf(session.value, final.value), found.heldSince);
      return;
    }
    if (survey.isTouched) await claim(own);
  };
  /** In the slot of this entrance, unless something is in there that somebody may still want to go on with. */
  const holdBeside = async () => {
    const own = await draftSlot(session.value);
    const found = await findDraft(own, survey, await device());
    const isFree = (!found.session || found.isOver) && (await lock.claim(own, 'ask'));
    await (isFree ? goOn(own) : claim(slotBeside(own, session.value.id)));
  };

  const keep = keepLatest(async () => {
    await ready.catch(() => undefined);
    if (!survey.isTouched && !final.value) return;
    if (!hold && place.value === 'free') await inTurn(isBeside ? holdBeside : look);
    if (!hold) return;
    const mine = hold;
    const draft = draftOf(session.value, final.value);
    isKept = await (await device()).drafts.save(mine.slot, draft, mine.since);
    if (hold !== mine) return;
    if (!isKept) {
      lock.release();
      lose('outrun');
    } else if (isFinishedMark(draft)) letGo();
  });

  // A page that is kept for going back to must not keep a lock.
  window.addEventListener('pagehide', () => lock.release());
  window.addEventListener('pageshow', (event) => {
    if (!hold || !('persisted' in event && event.persisted)) return;
    const { slot, since } = hold;
    void inTurn(async () => {
      if (!(await lock.claim(slot, 'ask'))) lose('refused');
      else if ((await findDraft(slot, survey, await device())).heldSince > since) await goOn(slot);
    }).catch(() => undefined);
  });

  return {
    place,
    look: () => inTurn(look),
    keep,
    takeOver: () =>
      inTurn(async () => {
        if (away === undefined) return;
        await lock.claim(away, 'insist');
        await goOn(away);
      }),
    beginBeside() {
      letGo();
      isBeside = true;
      isKept = false;
      if (survey.isTouched) void keep();
    },
    async discard() {
      await keep();
      if (hold) await (await device()).drafts.remove(hold.slot);
      letGo();
      isBeside = true;
      isKept = false;
      survey.begin();
    },
  };
}
