import fc from 'fast-check';

/** Texts that programs have stumbled over. */
const notorious = [
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e400',
  '9007199254740993',
  '99999999999999999999999999',
  '../../etc/passwd',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%s%n%x',
  '\r\nx-planted: 1',
  '\u202e\u0301\u200d',
  '👩‍👩‍👧‍👦',
  'ﷺ'.repeat(50),
  'a'.repeat(5_000),
] as const;

export const strangeText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...notorious),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

/** Half of a surrogate pair, which no UTF-8 can say. */
const halfCharacter = fc.constantFrom('\ud800', '\udfff', 'a\udc00b');

const nested = fc.nat(2_000).map((depth): unknown => {
  let value: unknown = null;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
});

/** What stands where something else should. */
export const strangeValue: fc.Arbitrary<unknown> = fc.oneof(
  strangeText,
  halfCharacter,
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.maxSafeInteger(),
  nested,
  fc.constantFrom(null, true, [], {}, [null], 1e308, -0, 'x'.repeat(100_000)),
);

/** Bytes as characters of latin1. */
export const latin1Of = (text: string): string => Buffer.from(text).toString('latin1');

export const mostly = <T>(
  weight: number,
  usual: fc.Arbitrary<T>,
  strange: fc.Arbitrary<T>,
): fc.Arbitrary<T> => fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: strange });
