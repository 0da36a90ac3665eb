import fc from 'fast-check';
import type { DescribedOperation } from './described-operations.ts';
import type { Known } from './known.ts';
import { strangeText, strangeValue } from './strange.ts';

/** The value with what stands at one of its places, counted through, in exchange for something else. */
function exchanged(value: unknown, at: number, exchange: (old: unknown) => unknown): unknown {
  let passed = -1;
  const visit = (one: unknown): unknown => {
    passed += 1;
    if (passed === at) return exchange(one);
    if (Array.isArray(one)) return one.map(visit);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value);
}

const placesIn = (value: unknown): number => {
  let places = 0;
  JSON.stringify(value, (_, one: unknown) => {
    places += 1;
    return one;
  });
  return places;
};

const strangeKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'length', 'then', 'toJSON', ''),
  strangeText,
);

/** A value with something strange in one of its places: in exchange, beside it, twice, or nothing at all. */
export function mutatedJson(value: unknown): fc.Arbitrary<unknown> {
  const kinds: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
    strangeValue.map((strange) => () => strange),
    fc.constant(() => undefined),
    fc.constant((old: unknown) => [old]),
    fc.constant((old: unknown) => [old, old]),
    fc.tuple(strangeKey, strangeValue).map(([key, strange]) => (old: unknown) => ({
      ...(typeof old === 'object' && old),
      [key]: strange,
    })),
  );
  return fc
    .tuple(fc.nat(Math.max(0, placesIn(value) - 1)), kinds)
    .map(([at, exchange]) => exchanged(value, at, exchange));
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** What no serializer writes. */
const mutatedText = (text: string): fc.Arbitrary<string> => {
  const at = fc.nat(text.length);
  return fc.oneof(
    at.map((end) => text.slice(0, end)),
    fc.tuple(at, strangeText).map(([place, strange]) => text.slice(0, place) + strange + text.slice(place)),
    fc.constantFrom(
      text.replace('{', '{"responses":[],"invitation":1,'),
      text.replace('{', '{"__proto__":{"isAdmin":true},'),
      text.replace(/"[^"]*"(?=[,}])/, '1e999'),
      text.replace(/"[^"]*"(?=[,}])/, '123456789012345678901234567890.5e-7'),
      `\ufeff${text}`,
      `${text}${text}`,
      `${text}\0`,
      `[${text}]`,
      text.replaceAll('"', "'"),
    ),
    fc
      .tuple(fc.constantFrom('[', '{"a":', '[{"a":'), fc.nat(20_000))
      .map(([open, deep]) => open.repeat(deep)),
  );
};

const mutatedBytes = (text: string): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => {
      const bytes = Buffer.from(text);
      if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    }),
    fc.constantFrom(Buffer.from(text, 'utf16le'), Buffer.alloc(0)),
    fc.constant(Buffer.alloc(600_000, 0x20)),
  );

/** A body that the operation takes, or something made of it; undefined: none. */
export function fuzzedBody(
  operation: DescribedOperation,
  known: Known,
): fc.Arbitrary<Uint8Array | undefined> {
  const none = fc.constant(undefined);
  if (operation.bodies.length === 0)
    return fc.oneof({ weight: 9, arbitrary: none }, { weight: 1, arbitrary: mutatedBytes('{}') });
  const base = fc.oneof(
    fc.constantFrom(...operation.bodies),
    operation.path === '/v1/responses'
      ? fc
          .array(fc.constantFrom(...known.sealed), { minLength: 1, maxLength: 5 })
          .map((responses): unknown => ({ responses }))
      : fc.constantFrom(...known.invitations).map((invitation): unknown => ({ invitation })),
  );
  return fc.oneof(
    { weight: 6, arbitrary: base.map((value) => Buffer.from(textOf(value))) },
    { weight: 8, arbitrary: base.chain(mutatedJson).map((value) => Buffer.from(textOf(value))) },
    {
      weight: 4,
      arbitrary: base.chain((value) => mutatedText(textOf(value))).map((text) => Buffer.from(text)),
    },
    { weight: 3, arbitrary: base.chain((value) => mutatedBytes(textOf(value))) },
    { weight: 1, arbitrary: none },
  );
}
