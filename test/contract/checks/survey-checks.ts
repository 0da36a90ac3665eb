import { expect } from 'vitest';
import { parseSurveyReply } from '../../../src/protocol/parse-survey-reply.ts';
import { contentHash } from '../../../src/questionnaire/content-hash.ts';
import { localize } from '../../../src/questionnaire/localize.ts';
import { questionnaires } from '../../../src/questionnaires/questionnaires.ts';
import type { Check } from '../check.ts';
import type { ApiReply, CollectionApi } from '../collection-api.ts';
import { expectProblem } from '../expect-problem.ts';

const ask = (api: CollectionApi, path: string, headers: Record<string, string> = {}): Promise<ApiReply> =>
  api.send({ method: 'GET', path: `/v1/surveys/${path}`, headers });

export const surveyChecks: readonly Check[] = [
  {
    name: 'a survey is given whole, in the language asked for, with the key to seal to',
    async holds(api) {
      for (const document of questionnaires) {
        for (const lang of Object.keys(document.words)) {
          const reply = await ask(api, `${document.id}?lang=${lang}`);
          expect(reply.status).toBe(200);
          expect(reply.headers['content-type']).toMatch(/^application\/json/);
          const body: unknown = JSON.parse(reply.text);
          const survey = parseSurveyReply(body);
          expect(survey.questionnaire).toEqual(localize(document, lang));
          expect(body).toMatchObject({ contentHash: await contentHash(document) });
          expect(survey.sealingKey.jwk).toMatchObject({ kty: 'EC', crv: 'P-256' });
          expect(Object.keys(survey.sealingKey.jwk)).not.toContain('d');
        }
      }
    },
  },
  {
    name: 'a survey has an ETag, and 304 without a body answers whoever holds that one already',
    async holds(api) {
      const reply = await ask(api, 'contract?lang=ja');
      const { etag = '' } = reply.headers;
      expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
      const again = await ask(api, 'contract?lang=ja', { 'if-none-match': etag });
      expect([again.status, again.text]).toEqual([304, '']);
      expect((await ask(api, 'contract?lang=en', { 'if-none-match': etag })).status).toBe(200);
      expect((await ask(api, 'contract?lang=ja', { 'if-none-match': '"another"' })).status).toBe(200);
    },
  },
  {
    name: 'a language that the survey does not have falls back to one that it has',
    async holds(api) {
      const reply = await ask(api, 'contract?lang=tlh');
      expect(parseSurveyReply(JSON.parse(reply.text)).questionnaire.lang).toBe('ja');
    },
  },
  {
    name: 'an unknown survey is a 404 problem',
    async holds(api) {
      for (const id of [
        'renewal',
        '__proto__',
        'Contract',
        '%00',
        '..%2f..%2fetc%2fpasswd',
        'x'.repeat(2_000),
      ]) {
        expectProblem(await ask(api, id), 404);
      }
    },
  },
];
