import type { SurveyReply } from '../src/protocol/survey-reply.ts';
import { contentHash } from '../src/questionnaire/content-hash.ts';
import { localize } from '../src/questionnaire/localize.ts';
import type { QuestionnaireDocument } from '../src/questionnaire/questionnaire.ts';
import { mockSealingKey } from './mock-key.ts';
import { phraseLengthsOf } from '../src/phrases/split-phrases.ts';
import { textsIn } from '../src/phrases/texts-in.ts';

/** What a device is told of a survey, in one of its languages. */
export async function surveyReply(document: QuestionnaireDocument, lang: string): Promise<SurveyReply> {
  const questionnaire = localize(document, lang);
  const phrases = phraseLengthsOf(textsIn(questionnaire), lang);
  return {
    questionnaire,
    contentHash: await contentHash(document),
    sealingKey: mockSealingKey,
    ...(phrases !== undefined && { phrases }),
  };
}
