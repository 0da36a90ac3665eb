import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { resumeSession } from '../../src/response/resume-session.ts';
import type { Session } from '../../src/response/session.ts';
import type { HistoryEntry } from '../link/history-entry.ts';
import type { LinkedSurvey } from '../link/linked-survey.ts';
import type { HandoverLink } from './make-link.ts';
import type { Unpacked } from './parcel.ts';

/** In the question's place while a survey goes from one device to another. */
export type HandoverSheet =
  | { readonly name: 'preparing' | 'failed' | 'moved' }
  | { readonly name: 'shown'; readonly link: HandoverLink }
  /** `replaces`: this device has a draft of its own. */
  | { readonly name: 'received'; readonly session: Session; readonly replaces: boolean };

export type HandoverNotice = 'handover-expired' | 'handover-unreadable';

export interface HandoverModel {
  readonly notice: ReadonlySignal<HandoverNotice | undefined>;
  readonly sheet: ReadonlySignal<HandoverSheet | undefined>;
  readonly handOver: () => Promise<void>;
  /** The other device has it. */
  readonly moved: () => void;
  /** Goes on here: with what came from the other device, or with what was on its way there. */
  readonly goOnHere: () => void;
  readonly leave: () => void;
}

export function createHandoverModel(parts: {
  readonly survey: LinkedSurvey;
  readonly entry: Pick<HistoryEntry, 'moved' | 'setMoved'>;
  /** Rejects where its code could not be loaded, or the page has no WebCrypto. */
  readonly makeLink: (session: Session) => Promise<HandoverLink>;
  /** What the link that opened this page brought. */
  readonly unpacked: Promise<Unpacked> | undefined;
}): HandoverModel {
  const { survey, entry, makeLink } = parts;
  const step = signal<HandoverSheet>();
  const notice = signal<HandoverNotice>();
  const movedId = signal(entry.moved());
  const setMoved = (id: string | undefined) => {
    movedId.value = id;
    entry.setMoved(id);
  };

  const receive = async (brought: Promise<Unpacked>) => {
    const unpacked = await brought;
    if (typeof unpacked === 'string') {
      notice.value = unpacked;
      return;
    }
    const { lang } = survey.session.peek();
    const session = resumeSession({ ...unpacked.draft, lang }, survey.questionnaire.peek());
    if (session) step.value = { name: 'received', session, replaces: false };
    else notice.value = 'handover-unreadable';
  };
  if (parts.unpacked) void receive(parts.unpacked);

  return {
    notice,
    sheet: computed(() => {
      const { id, answers } = survey.session.value;
      const now = step.value;
      // Only now is it known what was begun here before.
      if (now?.name === 'received') {
        return { ...now, replaces: now.session.id !== id && Object.keys(answers).length > 0 };
      }
      return now ?? (movedId.value === id ? { name: 'moved' } : undefined);
    }),
    async handOver() {
      step.value = { name: 'preparing' };
      try {
        step.value = { name: 'shown', link: await makeLink(survey.session.peek()) };
      } catch {
        step.value = { name: 'failed' };
      }
    },
    moved() {
      step.value = undefined;
      setMoved(survey.session.peek().id);
    },
    goOnHere() {
      const received = step.value?.name === 'received' ? step.value.session : undefined;
      step.value = undefined;
      if (received) survey.goOnWith(received);
      else setMoved(undefined);
    },
    leave() {
      step.value = undefined;
    },
  };
}
