import { describe, expect, it } from 'vitest';
import shape1 from '../../test/fixtures/shapes/response-shape-1.json' with { type: 'json' };
import { parseResponse } from './parse-response.ts';

const [contract, claimPayment] = shape1;
function errorsOf(changes: Readonly<Record<string, unknown>>) {
  const parsed = parseResponse({ ...contract, ...changes });
  return parsed.ok ? [] : parsed.errors;
}

describe('parsing a response', () => {
  it.each([contract, claimPayment])('D6: opens the first shape as it was shipped, $survey', (frozen) => {
    expect(parseResponse(frozen)).toEqual({ ok: true, response: frozen });
  });

  it.each([
    ['shape', 2, 'a shape known here: 1'],
    ['shape', undefined, 'a shape known here: 1'],
    ['id', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', 'a UUIDv7 in lower case'],
    ['id', '017f22e2-79b0-4cc3-98c4-dc0c0c07398f', 'a UUIDv7 in lower case'],
    ['survey', '../contract', 'a survey id such as "contract"'],
    ['revision', 0, 'at least 1'],
    ['revision', 1.5, 'a whole number'],
    ['revision', '1', 'a number'],
    ['lang', 'japanese', 'a BCP 47 language tag'],
    ['channel', 'fax', 'one of website, agency, link'],
    ['site', null, 'text'],
    ['site', 'a\0b', 'text without U+0000'],
    ['invitation', 'x'.repeat(4_097), 'text of at most 4096 UTF-16 units'],
    ['startedAt', '2026-11-01', 'RFC 3339 in UTC with milliseconds'],
    ['finishedAt', 1_700_000_000_000, 'text'],
    ['answers', 'none', 'an object'],
    ['consent', null, 'an object'],
    ['nickname', 'はなこ', 'no such field'],
  ])('V4: names the field and what was expected: %s = %j', (field, value, expected) => {
    expect(errorsOf({ [field]: value })).toEqual([{ field: `/${field}`, expected }]);
  });

  it.each([
    [{ answers: { Overall: 5 } }, '/answers/Overall'],
    [{ answers: { overall: null } }, '/answers/overall'],
    [{ answers: { overall: { by: 'no' } } }, '/answers/overall'],
    [{ answers: { overall: true } }, '/answers/overall'],
    [{ answers: { voice: [{ class: 'praise', topics: [], text: 'a\0' }] } }, '/answers/voice/0/text'],
    [{ answers: { words: 'x'.repeat(40_001) } }, '/answers/words'],
    [{ answers: { liked: Array.from({ length: 101 }, () => 'x') } }, '/answers/liked'],
    [{ consent: { publish: 'yes' } }, '/consent/publish'],
    [{ contact: { by: 'pigeon' } }, '/contact/by'],
    [{ contact: { by: 'no', address: '090' } }, '/contact/address'],
    [{ contact: { by: 'line', when: '', notThroughAgency: true } }, '/contact/address'],
    [{ receipt: { number: '222222222223', secretHash: 'x'.repeat(43) } }, '/receipt/number'],
    [{ receipt: { number: '222222222222', secretHash: 'secret' } }, '/receipt/secretHash'],
    [{ receipt: undefined }, '/receipt'],
  ])('V4: names a field further in: %j', (changes, field) => {
    expect(errorsOf(changes).map((error) => error.field)).toContain(field);
  });

  it.each([null, undefined, 'text', 1, []])('V4: refuses %j', (input) => {
    expect(parseResponse(input).ok).toBe(false);
  });

  it('V4: names every field that is wrong at once', () => {
    const errors = errorsOf({ id: 1, lang: '', answers: { overall: null }, consent: { publish: 1 } });
    expect(errors.map((error) => error.field).sort()).toEqual([
      '/answers/overall',
      '/consent/publish',
      '/id',
      '/lang',
    ]);
  });

  it('P3: repeats nothing of what was received', () => {
    const planted = 'planted-words';
    const errors = errorsOf({
      id: planted,
      revision: planted,
      channel: planted,
      answers: planted,
      contact: { by: planted },
      startedAt: planted,
    });
    expect(errors).toHaveLength(6);
    expect(JSON.stringify(errors)).not.toContain(planted);
  });
});
