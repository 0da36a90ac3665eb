import '../styles/button-outlined.css';
import '../styles/link.css';
import type { Signal } from '@preact/signals';
import type { VNode } from 'preact';
import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import type { HandoverModel } from '../handover/create-handover-model.ts';
import { HandoverPage } from '../handover/handover-page.tsx';
import type { Extras } from '../view/extras.ts';
import { MorePhrases } from '../view/words/more-phrases.tsx';
import type { InvitationModel } from './create-invitation-model.ts';
import { HandoverAsk } from './handover-ask.tsx';
import { LineOffer } from './line-offer.tsx';
import { LinkNote } from './link-note.tsx';
import type { LinkedSurvey } from './linked-survey.ts';
import { ForgottenPage, NotMinePage } from './not-mine-page.tsx';
import { QuietButton } from './quiet-button.tsx';
import type { TranslateLink } from './words/translate-link.ts';

export interface LinkParts {
  readonly survey: LinkedSurvey;
  readonly invitation: InvitationModel;
  /** Undefined where nothing is handed over: in a frame, on a shared device. */
  readonly handover: HandoverModel | undefined;
  /** Where the page opens outside of LINE; undefined when that is not to be offered. */
  readonly outside: Signal<string | undefined>;
  readonly onStay: () => void;
  /** In a frame the page around it sees no more of a link than its notice. */
  readonly isFramed: boolean;
  readonly translate: TranslateLink;
  /** Of those words. */
  readonly phrasesOf: PhrasesOf;
}

/** What a link adds to the survey as it stands now. */
export function linkExtras(parts: LinkParts): Extras {
  const { survey, invitation, handover } = parts;
  if (survey.final.value) return {};
  const phrased = (words: VNode | undefined) =>
    words && <MorePhrases phrasesOf={parts.phrasesOf}>{words}</MorePhrases>;
  return {
    menu: menu(parts),
    instead: phrased(instead(parts)),
    above: phrased(above(parts)),
    below: phrased(below(parts)),
  };

  function instead({ translate }: LinkParts): Extras['instead'] {
    const sheet = handover?.sheet.value;
    const { lang } = survey.questionnaire.value;
    if (handover && sheet) {
      return <HandoverPage sheet={sheet} model={handover} lang={lang} translate={translate} />;
    }
    switch (invitation.notMine.value) {
      case undefined:
        return undefined;
      case 'forgotten':
        return <ForgottenPage model={invitation} translate={translate} />;
      default:
        return <NotMinePage model={invitation} translate={translate} />;
    }
  }
}

const isFirst = ({ questionnaire, session }: LinkedSurvey): boolean =>
  session.value.at === questionnaire.value.questions[0]?.id;

function above({ survey, invitation, handover, outside, onStay, translate }: LinkParts): Extras['above'] {
  if (!isFirst(survey)) return undefined;
  const notice = handover?.notice.value ?? invitation.notice.value;
  if (notice) return <LinkNote notice={notice} translate={translate} />;
  const address = outside.value;
  return address === undefined ? undefined : (
    <LineOffer address={address} onStay={onStay} translate={translate} />
  );
}

function menu({ survey, handover }: LinkParts): Extras['menu'] {
  return handover && Object.keys(survey.session.value.answers).length > 0 ? (
    <HandoverAsk onAsk={() => void handover.handOver()} translate={survey.translate.value} />
  ) : undefined;
}

function below({ survey, invitation, isFramed, translate }: LinkParts): Extras['below'] {
  if (isFramed || survey.session.value.invitation === undefined || !isFirst(survey)) return undefined;
  return (
    <div class="koe-below">
      <QuietButton onClick={invitation.askNotMine}>{translate('not-mine.ask')}</QuietButton>
    </div>
  );
}
