import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

const flat = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.maxSafeInteger()));

it('P10: the same content is the same text, in whatever order it was put together', () => {
  fc.assert(
    fc.property(flat, (content) => {
      const turned = Object.fromEntries(Object.entries(content).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(content));
      expect(JSON.parse(canonicalJson(content))).toEqual(content);
    }),
  );
});

it('writes as RFC 8785 does', () => {
  expect(canonicalJson({ through: 42, after: 0, ö: '"\n€' })).toBe('{"after":0,"through":42,"ö":"\\"\\n€"}');
});
