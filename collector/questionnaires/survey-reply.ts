import type { SealingKey, Survey, SurveyReply } from '../../src/protocol/survey-reply.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import type { Published } from './catalogue.ts';
import { phraseLengthsOf } from '../../src/phrases/split-phrases.ts';
import { textsIn } from '../../src/phrases/texts-in.ts';

/** Everything a device needs to ask and to seal. `lang` is one of the questionnaire's languages. */
export function surveyIn(published: Published, lang: string, sealingKey: SealingKey): Survey {
  const questionnaire = localize(published.document, lang);
  const phrases = phraseLengthsOf(textsIn(questionnaire), lang);
  return {
    questionnaire,
    sealingKey,
    ...(phrases !== undefined && { phrases }),
  };
}

export function surveyReply(published: Published, lang: string, sealingKey: SealingKey): SurveyReply {
  return { ...surveyIn(published, lang, sealingKey), contentHash: published.contentHash };
}
