import { expect, it } from 'vitest';
import { contact, documentOf, overall } from '../../test/fixtures/questionnaires/document-of.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const issuesOf = (input: unknown) => {
  const parsed = parseQuestionnaire(input);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => [path, message]);
};
const withFormats = (policyNumbers: unknown) => ({ ...documentOf(overall), policyNumbers });

it('takes formats of policy numbers', () => {
  expect(issuesOf(withFormats(['AA-9999999', '9999-999999-9', '99999']))).toEqual([]);
});

it.each(['(a+)+$', '.*', 'AA_99999', 'AA--99999', '-99999', '99999-', '9999', '9'.repeat(25), 'ＡＡ-99999'])(
  'V1: takes no pattern such as %j, and says at its place what is taken',
  (format) => {
    const [[path, message] = [], ...more] = issuesOf(withFormats(['99999', format]));
    expect(path).toBe('/policyNumbers/1');
    expect(message).toContain('expected a format such as "AA-9999999"');
    expect(more).toEqual([]);
  },
);

it('V1: asks for five digits, and for few formats', () => {
  expect(issuesOf(withFormats(['AAAA-9999']))).toEqual([
    ['/policyNumbers/0', expect.stringContaining('five digits')],
  ]);
  expect(issuesOf(withFormats(Array.from({ length: 21 }, () => '99999')))).toEqual([
    ['/policyNumbers', 'expected at most 20 formats'],
  ]);
});

it.each([1, 61, 2.5, '5'])(
  'V1: promises contact within 2 to 60 business days, not %j',
  (withinBusinessDays) => {
    const promising = { ...contact, question: { ...contact.question, withinBusinessDays } };
    expect(issuesOf(documentOf(overall, promising))).toEqual([
      ['/questions/1/withinBusinessDays', expect.stringMatching(/^expected/)],
    ]);
  },
);
