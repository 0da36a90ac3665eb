import type { SurveyReply } from '../src/protocol/survey-reply.ts';
import { contentHash } from '../src/questionnaire/content-hash.ts';
import { localize } from '../src/questionnaire/localize.ts';
import type { QuestionnaireDocument } from '../src/questionnaire/questionnaire.ts';
import { mockSealingKey } from './mock-key.ts';

/** What a device is told of a survey, in one of its languages. */
export async function surveyReply(document: QuestionnaireDocument, lang: string): Promise<SurveyReply> {
  return {
    questionnaire: localize(document, lang),
    contentHash: await contentHash(document),
    sealingKey: mockSealingKey,
  };
}
