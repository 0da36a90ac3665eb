import { expect, it } from 'vitest';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { parsePrefill } from './parse-prefill.ts';

function prefill(id: string, raw: string) {
  const question = visitQuestionnaire.questions.find((candidate) => candidate.id === id);
  return question && parsePrefill(question, raw);
}

it.each([
  ['overall', '5', 5],
  ['speed', 'does-not-apply', 'does-not-apply'],
  ['recommend', '0', 0],
  ['recommend', '10', 10],
  ['call-back', 'missed', 'missed'],
])('reads %s=%s as an answer', (id, raw, answer) => {
  expect(prefill(id, raw)).toBe(answer);
});

it.each([
  ['overall', '0'],
  ['overall', '6'],
  ['overall', ''],
  ['overall', ' 5'],
  ['overall', '5.0'],
  ['overall', '５'],
  ['overall', 'does-not-apply'],
  ['recommend', '11'],
  ['recommend', '-1'],
  ['recommend', '1e1'],
  ['call-back', 'constructor'],
  ['call-back', ''],
])('ignores %s=%s, which does not fit', (id, raw) => {
  expect(prefill(id, raw)).toBeUndefined();
});

it.each([
  ['call-back-words', 'planted words'],
  ['liked', 'people'],
  ['voice', '[{"class":"praise","topics":[],"text":"planted"}]'],
  ['contact', 'no'],
  ['publish', 'true'],
])('A4: takes neither words nor a permission from a link: %s=%s', (id, raw) => {
  expect(prefill(id, raw)).toBeUndefined();
});
