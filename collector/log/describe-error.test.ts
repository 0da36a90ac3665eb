import { expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

it('P3: keeps the kind, the code and the place of an error, and nothing of its message', () => {
  const cause = Object.assign(new Error('値: 電話は 090-1234-5678\n    at the counter'), {
    code: 'SQLITE_FULL',
  });
  const described = describeError(new TypeError('the answer was 担当がひどい', { cause }));
  expect(described).toMatchObject({ error: 'TypeError', cause: { error: 'Error', code: 'SQLITE_FULL' } });
  const text = JSON.stringify(described);
  expect(text).toContain('describe-error.test.ts');
  expect(text).not.toMatch(/090|担当|counter/);
});

it('P3: says of something thrown that is no error only what type it is', () => {
  expect(describeError('090-1234-5678')).toEqual({ error: 'string' });
});
