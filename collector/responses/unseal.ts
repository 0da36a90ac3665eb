import { problems } from '../../src/protocol/problems.ts';
import type { FieldError, Problem } from '../../src/protocol/problem.ts';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import { parseResponse } from '../../src/response/parse-response.ts';
import type { Response } from '../../src/response/response.ts';
import { openSealed } from '../../src/sealing/open-sealed.ts';
import type { KeyRing } from '../keys/key-ring.ts';

type Unsealed =
  { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly problem: Problem };

/** What is in the seal, as long as it is what stands on it; not yet checked against its questionnaire. */
export async function unseal(item: SealedResponse, keys: Pick<KeyRing, 'privateKey'>): Promise<Unsealed> {
  const opened = await openSealed(item.sealed, (kid) => keys.privateKey(kid));
  if (!opened.ok) {
    return refused(opened.reason === 'unknown-key' ? problems.unknownKey() : problems.unreadableSeal());
  }
  const parsed = parseResponse(opened.plain);
  if (!parsed.ok) return refused(problems.responseInvalid(parsed.errors));
  const strays = strayFields(parsed.response, item);
  return strays.length > 0
    ? refused(problems.responseInvalid(strays))
    : { ok: true, response: parsed.response };
}

/** Fields in which what is sealed differs from the envelope it came in. */
function strayFields(response: Response, envelope: SealedResponse): readonly FieldError[] {
  return (['id', 'survey'] as const)
    .filter((field) => response[field] !== envelope[field])
    .map((field) => ({ field: `/${field}`, expected: `the ${field} outside the seal` }));
}

function refused(problem: Problem): Unsealed {
  return { ok: false, problem };
}
