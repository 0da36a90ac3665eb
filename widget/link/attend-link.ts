import { effect, signal } from '@preact/signals';
import type { RandomBytes } from '../../src/response/random-bytes.ts';
import { createHandoverModel } from '../handover/create-handover-model.ts';
import { fragmentText } from '../page/fragment-text.ts';
import type { Fragment } from '../page/take-fragment.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { type Spoken, spokenPhrases } from '../text/spoken.ts';
import type { Extras } from '../view/extras.ts';
import { createInvitationModel } from './create-invitation-model.ts';
import { historyEntry } from './history-entry.ts';
import { invitationDesk } from './invitation-desk.ts';
import { outsideLine } from './line-browser.ts';
import { linkExtras, type LinkParts } from './link-extras.tsx';
import type { LinkedSurvey } from './linked-survey.ts';
import { mayHandOver } from './may-hand-over.ts';
import { stayInLine } from './stay-in-line.ts';
import { loadLinkWords } from './words/link-words.ts';
import type { LinkWords } from './words/translate-link.ts';

export interface LinkVisit {
  readonly survey: LinkedSurvey;
  readonly fragment: Fragment;
  readonly isFramed: boolean;
  readonly window: Window;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  readonly show: (extras: Extras) => void;
  /** What only the way between devices needs. */
  readonly later: {
    readonly makeLink: () => Promise<Pick<typeof import('../handover/make-link.ts'), 'makeLink'>>;
    readonly parcel: () => Promise<Pick<typeof import('../handover/parcel.ts'), 'unpackParcel'>>;
  };
}

/** `handOver`: shows the way to another device; undefined where there is none. */
export interface AttendedLink {
  readonly handOver: (() => Promise<void>) | undefined;
}

const sayings = (spoken: Spoken<LinkWords>): Pick<LinkParts, 'translate' | 'phrasesOf'> => ({
  translate: createPlainTranslator(spoken.words),
  phrasesOf: spokenPhrases(spoken),
});

/** Looks after what a link brought, for as long as the page is there. Loaded beside the first question. */
export async function attendLink(visit: LinkVisit): Promise<AttendedLink> {
  const { survey, fragment, isFramed, window, now, randomBytes } = visit;
  const { location, history, navigator } = window;
  const said = signal(sayings(await loadLinkWords(survey.questionnaire.peek().lang)));
  const entry = historyEntry(history);
  const stay = stayInLine(() => window.localStorage);
  const isAlone = mayHandOver(fragment, isFramed);
  const outside = signal(
    isFramed || stay.isKept()
      ? undefined
      : outsideLine(location, navigator.userAgent, fragmentText(fragment)),
  );
  const parcel = isAlone ? fragment.parcel : undefined;
  const handover = !isAlone
    ? undefined
    : createHandoverModel({
        survey,
        entry,
        async makeLink(session) {
          const { makeLink } = await visit.later.makeLink();
          return makeLink(session, location, now(), randomBytes);
        },
        unpacked:
          parcel === undefined
            ? undefined
            : visit.later.parcel().then(
                ({ unpackParcel }) => unpackParcel(parcel, survey.questionnaire.peek().id, now()),
                () => 'handover-unreadable' as const,
              ),
      });
  const invitation = createInvitationModel({ survey, desk: invitationDesk(visit.fetch), entry, now });

  const speak = async (lang: string) => {
    // Without reception they stay in the language at hand.
    const spoken = await loadLinkWords(lang).catch(() => undefined);
    if (spoken && survey.questionnaire.peek().lang === lang) said.value = sayings(spoken);
  };
  effect(() => {
    const { lang } = survey.questionnaire.value;
    void speak(lang);
  });
  const onStay = () => {
    stay.keep();
    outside.value = undefined;
  };
  effect(() =>
    visit.show(linkExtras({ survey, invitation, handover, outside, onStay, isFramed, ...said.value })),
  );
  return { handOver: handover?.handOver };
}
