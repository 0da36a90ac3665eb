import type { Invitation } from '../../../src/invitation/invitation.ts';
import { chooseLanguage } from '../../../src/questionnaire/choose-language.ts';
import { localize } from '../../../src/questionnaire/localize.ts';
import type { Catalogue } from '../../questionnaires/catalogue.ts';
import { linkFor } from '../link-for.ts';
import type { DayFormat } from './day-format.ts';
import type { MessageWords } from './words/message-words.ts';
import { wordsFor } from './words/words-for.ts';

/** In the order in which the survey shows them. */
const POINTS = [5, 4, 3, 2, 1] as const;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** A first question that one tap answers. */
interface FirstQuestion {
  readonly title: string;
  readonly taps: readonly {
    readonly point: (typeof POINTS)[number];
    readonly label: string;
    readonly link: string;
  }[];
}

/** All that a message about one invitation says, whichever way it goes. */
export interface MessageContent {
  readonly lang: string;
  /** The insurer's name. */
  readonly sender: string | undefined;
  readonly title: string;
  readonly purpose: string;
  readonly link: string;
  readonly first: FirstQuestion | undefined;
  readonly words: MessageWords;
}

/** Who sends messages, and from where. */
export interface Sender {
  readonly origin: string;
  readonly name: string | undefined;
  readonly dayFormat: DayFormat;
}

export interface ContentWorld {
  readonly catalogue: Pick<Catalogue, 'current'>;
  readonly sender: Sender;
}

/** @param wanted BCP 47 tag of the language asked for */
export function messageContent(
  { survey, opensUntil }: Invitation,
  token: string,
  wanted: string | undefined,
  { catalogue, sender: { origin, name, dayFormat } }: ContentWorld,
): MessageContent {
  const document = catalogue.current(survey)?.document;
  if (!document) throw new RangeError('an invitation is minted for a survey that is offered');
  const lang = chooseLanguage(Object.keys(document.words), wanted === undefined ? [] : [wanted]);
  // Nothing is said of the others, and a run asks for this a hundred thousand times.
  const opening = { ...document, questions: document.questions.slice(0, 1) };
  const { title, purpose, questions } = localize(opening, lang);
  const link = (answer?: { readonly question: string; readonly value: number }): string =>
    linkFor(origin, survey, token, { lang: wanted, answer });
  const [question] = questions;
  const words = wordsFor(lang);
  return {
    lang,
    sender: name,
    title,
    purpose: purpose.split('\n', 1).join(''),
    link: link(),
    first:
      question?.kind === 'rating'
        ? {
            title: question.words.title,
            taps: POINTS.map((point) => ({
              point,
              label: question.words.points[point],
              link: link({ question: question.id, value: point }),
            })),
          }
        : undefined,
    // The last day on which it can be begun at any hour.
    words: { ...words, until: words.until.replace('{{date}}', dayFormat(opensUntil - DAY_MS, lang)) },
  };
}
