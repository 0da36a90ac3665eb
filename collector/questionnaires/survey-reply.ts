import type { SealingKey, SurveyReply } from '../../src/protocol/survey-reply.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import type { Published } from './catalogue.ts';

/** Everything a device needs to ask and to seal. `lang` is one of the questionnaire's languages. */
export function surveyReply(published: Published, lang: string, sealingKey: SealingKey): SurveyReply {
  return {
    questionnaire: localize(published.document, lang),
    contentHash: published.contentHash,
    sealingKey,
  };
}
