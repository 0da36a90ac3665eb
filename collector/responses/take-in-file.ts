import { parseWith } from '../../src/protocol/parse-with.ts';
import { problems } from '../../src/protocol/problems.ts';
import { SealedFileSchema } from '../../src/protocol/sealed-file.ts';
import { takeIn } from './take-in.ts';

/** What became of a file, for whoever brought it. */
export interface FileOutcome {
  /** Whether the response in it is in the database now. */
  readonly isKept: boolean;
  /** Without a word of the response (P3). */
  readonly sentence: string;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Takes in a sealed response that a customer handed over as a file: judged and stored by the same rules as one that
 * is sent, once, whichever way it comes first (X1).
 */
export async function takeInFile(text: string, world: Parameters<typeof takeIn>[1]): Promise<FileOutcome> {
  const parsed = parseWith(SealedFileSchema, parseJson(text));
  if (!parsed.ok) return refused(problems.badRequest(parsed.errors));
  const [result] = await takeIn([parsed.value.response], world);
  if (!result || 'problem' in result) return refused(result?.problem ?? problems.internalError());
  const { outcome, receipt } = result;
  return { isKept: true, sentence: `${outcome}: receipt ${receipt}` };
}

function refused({ title, errors = [] }: ReturnType<typeof problems.badRequest>): FileOutcome {
  const fields = errors.map(({ field, expected }) => `${field || 'the file'}: must be ${expected}`);
  return { isKept: false, sentence: ['not taken in:', title, ...fields].join('\n  ') };
}
