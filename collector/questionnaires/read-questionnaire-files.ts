import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQuestionnaire } from '../../src/questionnaire/parse-questionnaire.ts';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import { taxonomy } from '../../src/questionnaires/taxonomy.ts';
import { StartupError } from '../startup-error.ts';

/**
 * Every `.json` file of the folder, with topics that map to the published taxonomy. Throws a `StartupError` with every
 * mistake of every file.
 */
export async function readQuestionnaireFiles(folder: string): Promise<readonly QuestionnaireDocument[]> {
  const names = await readdir(folder).catch(() => {
    throw new StartupError([`KOE_QUESTIONNAIRES: ${folder} is not a folder that can be read.`]);
  });
  const documents: QuestionnaireDocument[] = [];
  const reasons: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).toSorted()) {
    const file = join(folder, name);
    const parsed = parseText(await readFile(file, 'utf8'));
    if (parsed.ok) documents.push(parsed.questionnaire);
    else reasons.push(...parsed.issues.map(({ path, message }) => `${file}#${path}: ${message}`));
  }
  if (reasons.length > 0) throw new StartupError(reasons);
  return documents;
}

function parseText(text: string): ReturnType<typeof parseQuestionnaire> {
  try {
    return parseQuestionnaire(JSON.parse(text), taxonomy);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, issues: [{ path: '', message: error.message }] };
  }
}
