import { expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { en } from '../text/en.ts';
import { loadLanguage } from './load-language.ts';

const reply = {
  questionnaire: localize(contract, 'en'),
  sealingKey: { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
};

it('brings the survey and the widget’s own words in a language', async () => {
  const asked: string[] = [];
  const loaded = await loadLanguage('contract', 'en', (address) => {
    asked.push(address);
    return Promise.resolve(Response.json(reply));
  });
  expect(asked).toEqual(['/v1/surveys/contract?lang=en']);
  expect(loaded.questionnaire).toEqual(reply.questionnaire);
  expect(loaded.translate('action.next')).toBe(en['action.next']);
  expect(loaded.translate('progress.label', { position: 2, total: 9 })).toContain('2 of 9');
});

it.each([
  ['an error', () => Response.json({ title: 'Not found' }, { status: 404 }), 'HTTP 404'],
  ['another page', () => new Response('<p>Please log in to the Wi-Fi</p>'), 'JSON'],
  ['another shape', () => Response.json({ ...reply, questionnaire: {} }), '/questionnaire/id'],
])('rejects %s', async (_, answer, problem) => {
  await expect(loadLanguage('contract', 'en', () => Promise.resolve(answer()))).rejects.toThrow(problem);
});
