import { localize } from '../../src/questionnaire/localize.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';

/** A built-in questionnaire as a Japanese visitor reads it. */
export function inJapanese(survey: string): LocalQuestionnaire {
  const document = questionnaires.find(({ id }) => id === survey);
  if (document === undefined) throw new Error(`no questionnaire ${survey}`);
  return localize(document, 'ja');
}
