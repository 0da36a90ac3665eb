import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseWith } from './parse-with.ts';
import { SubmitRequestSchema } from './submit.ts';

const good = {
  id: '019a3e5c-8c10-7b3f-a1d4-5f0c9e2b7a61',
  survey: 'contract',
  sha256: 'a'.repeat(64),
  sealed: 'a..c.d.e',
};
const errorsOf = (input: unknown) => {
  const parsed = parseWith(SubmitRequestSchema, input);
  return parsed.ok ? [] : parsed.errors;
};

describe('parsing at a border', () => {
  it('gives the value when it is as expected', () => {
    expect(parseWith(SubmitRequestSchema, { responses: [good] })).toEqual({
      ok: true,
      value: { responses: [good] },
    });
  });

  it.each([
    [null, '', 'an object'],
    [{}, '/responses', 'to be present'],
    [{ responses: {} }, '/responses', 'a list'],
    [{ responses: [] }, '/responses', 'at least one response'],
    [{ responses: Array.from({ length: 101 }, () => good) }, '/responses', 'at most 100 responses'],
    [{ responses: [null] }, '/responses/0', 'an object'],
    [{ responses: [good, { ...good, id: 7 }] }, '/responses/1/id', 'text'],
    [{ responses: [{ ...good, id: 'x' }] }, '/responses/0/id', 'a UUIDv7 in lower case'],
    [{ responses: [{ ...good, survey: 'A/B' }] }, '/responses/0/survey', 'a survey id such as "contract"'],
    [
      { responses: [{ ...good, sha256: 'A'.repeat(64) }] },
      '/responses/0/sha256',
      'a SHA-256 in lower-case hex',
    ],
    [{ responses: [{ ...good, sealed: 'a.b.c' }] }, '/responses/0/sealed', 'a compact JWE of five parts'],
  ])('V4: names the field and what was expected: %j', (input, field, expected) => {
    expect(errorsOf(input)).toEqual([{ field, expected }]);
  });

  it('V4: names every wrong field, with a JSON Pointer', () => {
    const schema = v.object({ 'a/b': v.object({ '~': v.number() }), c: v.boolean() });
    const parsed = parseWith(schema, { 'a/b': { '~': 'x' } });
    expect(parsed).toEqual({
      ok: false,
      errors: [
        { field: '/a~1b/~0', expected: 'a number' },
        { field: '/c', expected: 'to be present' },
      ],
    });
  });

  it.each([
    [v.picklist(['no', 'phone', 'email']), 'one of no, phone, email'],
    [v.array(v.string()), 'a list'],
    [v.literal('EC'), 'EC'],
    [v.union([v.boolean(), v.literal(1)]), 'true or false or 1'],
  ])('V4: says in words what a type would be written as: %#', (schema, expected) => {
    expect(parseWith(schema, 'x')).toEqual({ ok: false, errors: [{ field: '', expected }] });
  });

  it('P3: repeats nothing of what was received', () => {
    const planted = 'planted-words!';
    const entry = { id: planted, survey: planted, sha256: planted, sealed: planted };
    expect(JSON.stringify(errorsOf({ responses: [entry] }))).not.toContain(planted);
    const lengths = v.pipe(v.string(), v.minLength(99), v.email());
    expect(JSON.stringify(parseWith(lengths, planted))).not.toContain(planted);
  });
});
