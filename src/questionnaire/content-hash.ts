import { canonicalJson } from './canonical-json.ts';
import type { QuestionnaireDocument } from './questionnaire.ts';

/** SHA-256, lower-case hex, of the document's canonical JSON. */
export async function contentHash(document: QuestionnaireDocument): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(document));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
