import { expect } from 'vitest';
import type { Response } from '../../../src/response/response.ts';
import { seal } from '../../../src/sealing/seal.ts';
import { sha256Hex } from '../../../src/sealing/sha256-hex.ts';
import type { SealedResponse } from '../../../src/protocol/submit.ts';
import type { Check } from '../check.ts';
import type { CollectionApi } from '../collection-api.ts';
import { aResponse } from '../../fixtures/a-response.ts';
import { sealedFor, sealingKeyOf, submitOne } from '../submission.ts';

async function expectRejected(
  api: CollectionApi,
  sealed: SealedResponse,
  ...fields: string[]
): Promise<string> {
  const before = await api.stored();
  const result = await submitOne(api, sealed);
  expect(result.outcome).toBe('rejected');
  expect(await api.stored()).toBe(before);
  if (!('problem' in result)) throw new Error('a rejected response has a problem');
  expect(result.problem.errors?.map(({ field }) => field) ?? []).toEqual(fields);
  return result.problem.type;
}

const rejectsContent = (name: string, changed: Partial<Response>, ...fields: string[]): Check => ({
  name,
  async holds(api) {
    await expectRejected(api, await sealedFor(api, changed), ...fields);
  },
});

export const rejectionChecks: readonly Check[] = [
  rejectsContent('V5: a response without the first answer is rejected', { answers: {} }, '/answers/overall'),
  rejectsContent(
    'V2: an answer that is none of its question’s is rejected, naming the question',
    { answers: { overall: 6, clarity: 'very' } },
    '/answers/overall',
    '/answers/clarity',
  ),
  rejectsContent(
    'V2: an answer to a question that does not exist is rejected',
    { answers: { overall: 4, weather: 5 } },
    '/answers/weather',
  ),
  rejectsContent(
    'V2: a recommendation beyond its scale is rejected',
    { answers: { overall: 4, recommend: 11 } },
    '/answers/recommend',
  ),
  rejectsContent(
    'V2: a permission where an answer belongs is rejected',
    { consent: { overall: true } },
    '/consent/overall',
  ),
  {
    name: 'a revision and a survey that are not known are rejected',
    async holds(api) {
      expect(await expectRejected(api, await sealedFor(api, { revision: 999 }))).toBe(
        '/problems/unknown-survey',
      );
      expect(await expectRejected(api, await sealedFor(api, { survey: 'renewal' }))).toBe(
        '/problems/unknown-survey',
      );
    },
  },
  {
    name: 'E5: a response that names a site is taken from a registered one only',
    async holds(api) {
      const known = await sealedFor(api, { channel: 'agency', site: 'agency-0123' });
      expect((await submitOne(api, known)).outcome).toBe('stored');
      const stranger = await sealedFor(api, { channel: 'agency', site: 'agency-9999' });
      expect(await expectRejected(api, stranger)).toBe('/problems/unknown-site');
    },
  },
  {
    name: 'an id and a survey outside the seal must be those inside',
    async holds(api) {
      const sealed = await sealedFor(api);
      const { response: other } = await aResponse();
      await expectRejected(api, { ...sealed, id: other.id }, '/id');
      await expectRejected(api, { ...sealed, survey: 'claim-payment' }, '/survey');
      expect((await submitOne(api, sealed)).outcome).toBe('stored');
    },
  },
  {
    name: 'a hash must be that of the sealed text',
    async holds(api) {
      const sealed = await sealedFor(api);
      const wrong = { ...sealed, sha256: await sha256Hex('something else') };
      await expectRejected(api, wrong, '/sha256');
      await submitOne(api, sealed);
      await expectRejected(api, wrong, '/sha256');
    },
  },
  {
    name: 'what is sealed to another key, or changed under way, is rejected',
    async holds(api) {
      const key = await sealingKeyOf(api);
      const stranger = await seal((await aResponse()).response, { ...key, kid: 'nobodys' });
      expect(await expectRejected(api, stranger)).toBe('/problems/unknown-key');
      const { response } = await aResponse();
      const { sealed } = await seal(response, key);
      const changed = sealed.replace(/\.([\w-])([\w-]+)$/, (_, head: string, rest: string) =>
        ['.', head === 'A' ? 'B' : 'A', rest].join(''),
      );
      const tampered = { id: response.id, survey: response.survey, sealed: changed };
      expect(await expectRejected(api, { ...tampered, sha256: await sha256Hex(changed) })).toBe(
        '/problems/unreadable-seal',
      );
    },
  },
];
