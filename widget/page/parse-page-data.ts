import { asEmbed } from '../../src/protocol/embeds.ts';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { isRecord } from '../../src/questions/is-record.ts';
import type { PageData, Site } from '../page-data.ts';
import type { Words } from '../text/translate.ts';

/** The same build wrote them and reads them, so that they hold every key. */
const isWords = (value: unknown): value is Words =>
  isRecord(value) && Object.values(value).every((word) => typeof word === 'string');

const isSite = (value: unknown): value is Site =>
  isRecord(value) && typeof value.key === 'string' && (value.kind === 'website' || value.kind === 'agency');

/** What the page's data block holds. Throws `SyntaxError` or `TypeError` when it is cut short or another's. */
export function parsePageData(json: string): PageData {
  const input: unknown = JSON.parse(json);
  const { questionnaire, sealingKey, phrases } = parseSurveyReply(input);
  const { words, wordPhrases, site, embed: framing, keepsOffline } = isRecord(input) ? input : {};
  const embed = asEmbed(framing);
  if (!isWords(words)) throw new TypeError('page data: /words');
  return {
    questionnaire,
    sealingKey,
    words,
    ...(phrases !== undefined && { phrases }),
    ...(typeof wordPhrases === 'string' && { wordPhrases }),
    ...(isSite(site) && { site }),
    ...(embed && { embed }),
    ...(keepsOffline === false && { keepsOffline }),
  };
}
