import { signal } from '@preact/signals';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { Session } from '../../src/response/session.ts';
import type { HandoverModel, HandoverSheet } from '../handover/create-handover-model.ts';
import { qrOf } from '../handover/make-link.ts';
import type { InvitationModel } from '../link/create-invitation-model.ts';
import { linkExtras } from '../link/link-extras.tsx';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { wordsLanguage } from '../text/words-language.ts';
import { everyView } from '../view/every-view.ts';
import { SurveyView } from '../view/survey-view.tsx';
import { allLinkWords } from './all-link-words.ts';
import { modelOf } from './example-model.ts';
import type { Scene, Scenes } from './scene.ts';

/** What a link brings about. */
interface Brought {
  readonly session?: Partial<Session>;
  readonly notice?: InvitationModel['notice']['value'];
  readonly notMine?: InvitationModel['notMine']['value'];
  readonly handoverNotice?: HandoverModel['notice']['value'];
  readonly sheet?: HandoverSheet;
  /** Where the page opens outside of LINE. */
  readonly outside?: string;
}

const nothing = () => undefined;
const noPromise = () => Promise.resolve();

const linkScene = (brought: Brought): Scene => {
  return (lang) => {
    const model = modelOf(contract, { lang, session: brought.session ?? {} });
    const extras = linkExtras({
      survey: { ...model, leaveInvitation: nothing, goOnWith: nothing },
      invitation: {
        notice: signal(brought.notice),
        notMine: signal(brought.notMine),
        askNotMine: nothing,
        forget: noPromise,
        close: nothing,
      },
      handover: {
        notice: signal(brought.handoverNotice),
        sheet: signal(brought.sheet),
        handOver: noPromise,
        moved: nothing,
        goOnHere: nothing,
        leave: nothing,
      },
      outside: signal(brought.outside),
      onStay: nothing,
      isFramed: false,
      phrasesOf: (text) => [text],
      translate: createPlainTranslator(allLinkWords[wordsLanguage(lang)]),
    });
    return <SurveyView model={model} views={everyView} extras={signal(extras)} />;
  };
};

const notice = (is: Brought['notice']): Scene => linkScene({ notice: is });
const sheet = (shown: HandoverSheet): Scene =>
  linkScene({ sheet: shown, session: { at: 'fit', answers: { overall: 4, clarity: 3 } } });

const address = `https://voice.insurer.example/s/contract#h=${'Koe0'.repeat(90)}`;
/** 2026-11-23 14:35 in Japan. */
const until = Date.UTC(2026, 10, 23, 5, 35);
const invitation = 'e30.e30.c2ln';
const session = modelOf(contract, { lang: 'ja' }).session.value;

/** What a follow-up link adds to a survey, and the way to another device. */
export const linkScenes: Scenes = {
  'link-first': linkScene({ session: { invitation } }),
  'link-answered': linkScene({ session: { invitation, answers: { overall: 4 } } }),
  'link-expired': notice('expired'),
  'link-used': notice('used'),
  'link-of-other-survey': notice('other-survey'),
  'link-unreadable': notice('unreadable'),
  'link-in-line': linkScene({ outside: 'https://voice.insurer.example/s/contract?openExternalBrowser=1' }),
  'link-not-mine': linkScene({ notMine: 'asked' }),
  'link-not-forgotten': linkScene({ notMine: 'not-forgotten' }),
  'link-forgotten': linkScene({ notMine: 'forgotten' }),
  'handover-preparing': sheet({ name: 'preparing' }),
  'handover-failed': sheet({ name: 'failed' }),
  'handover-code': sheet({ name: 'shown', link: { address, until, qr: qrOf(address) } }),
  'handover-too-large': sheet({ name: 'shown', link: { address, until, qr: undefined } }),
  'handover-moved': sheet({ name: 'moved' }),
  'handover-received': sheet({ name: 'received', session, replaces: false }),
  'handover-replaces': sheet({ name: 'received', session, replaces: true }),
  'handover-expired': linkScene({ handoverNotice: 'handover-expired' }),
  'handover-unreadable': linkScene({ handoverNotice: 'handover-unreadable' }),
};
