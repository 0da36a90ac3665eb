import { MintRequestSchema, type MintRequest } from '../../../src/protocol/mint-invitations.ts';
import { parseWith } from '../../../src/protocol/parse-with.ts';
import type { FieldError } from '../../../src/protocol/problem.ts';
import type { Catalogue } from '../../questionnaires/catalogue.ts';
import type { Sites } from '../../sites/registered-site.ts';

interface Known {
  readonly catalogue: Pick<Catalogue, 'surveys'>;
  readonly sites: Pick<Sites, 'find'>;
}

/** What is asked for, or every field that is not as expected (V4): a survey or a site that is not here, too. */
export async function parseOrder(
  input: unknown,
  known: Known,
): Promise<{ ok: true; value: MintRequest } | { ok: false; errors: readonly FieldError[] }> {
  const parsed = parseWith(MintRequestSchema, input);
  if (!parsed.ok) return parsed;
  const errors = await unknownIn(parsed.value, known);
  return errors.length > 0 ? { ok: false, errors } : parsed;
}

async function unknownIn(
  { survey, site }: MintRequest,
  { catalogue, sites }: Known,
): Promise<readonly FieldError[]> {
  return [
    ...(catalogue.surveys.includes(survey)
      ? []
      : [{ field: '/survey', expected: `one of ${catalogue.surveys.join(', ')}` }]),
    ...(site === undefined || (await sites.find(site))
      ? []
      : [{ field: '/site', expected: 'the key of a registered site' }]),
  ];
}
