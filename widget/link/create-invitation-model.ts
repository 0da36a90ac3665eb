import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { InvitationState } from '../../src/protocol/invitation-state.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { InvitationDesk } from './invitation-desk.ts';
import { invitationNotice, type InvitationNotice } from './invitation-notice.ts';
import type { LinkedSurvey } from './linked-survey.ts';

/** In the question's place while somebody says that a link was not for them. */
export type NotMine = 'asked' | 'not-forgotten' | 'forgotten';

export interface InvitationModel {
  /** What is to be said before the first question. */
  readonly notice: ReadonlySignal<InvitationNotice | undefined>;
  readonly notMine: ReadonlySignal<NotMine | undefined>;
  readonly askNotMine: () => void;
  /** Takes all that the link brought, and what was begun from it, off this device. */
  readonly forget: () => Promise<void>;
  readonly close: () => void;
}

export function createInvitationModel(parts: {
  readonly survey: LinkedSurvey;
  readonly desk: InvitationDesk;
  readonly entry: Pick<HistoryEntry, 'forget'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}): InvitationModel {
  const { survey, desk, entry, now } = parts;
  const state = signal<InvitationState | 'asking' | undefined>('asking');
  /** Belongs to one survey: the one after it was opened by nobody's link. */
  const said = signal<{ readonly id: string; readonly notice: InvitationNotice }>();
  const notMine = signal<NotMine>();
  const token = computed(() => survey.session.value.invitation);

  const ask = async (asked: string) => {
    const known = await desk.state(asked);
    if (token.peek() === asked) state.value = known;
  };
  effect(() => {
    const asked = token.value;
    if (asked === undefined) return;
    state.value = 'asking';
    void ask(asked);
  });
  effect(() => {
    const { id, invitation, startedAt } = survey.session.value;
    if (invitation === undefined || state.value === 'asking' || survey.final.value) return;
    const notice = invitationNotice({
      token: invitation,
      survey: survey.questionnaire.value.id,
      startedAt: Date.parse(startedAt),
      now: now(),
      state: state.value,
    });
    if (!notice) return;
    said.value = { id, notice };
    // One that cannot be read here may still mean something to the insurer, and is refused by nobody.
    if (notice !== 'unreadable') survey.leaveInvitation();
  });

  return {
    notice: computed(() => (said.value?.id === survey.session.value.id ? said.value.notice : undefined)),
    notMine,
    askNotMine() {
      notMine.value = 'asked';
    },
    async forget() {
      const declined = token.peek();
      if (!(await survey.discard())) {
        notMine.value = 'not-forgotten';
        return;
      }
      entry.forget();
      notMine.value = 'forgotten';
      if (declined !== undefined) await desk.declined(declined);
    },
    close() {
      notMine.value = undefined;
    },
  };
}
