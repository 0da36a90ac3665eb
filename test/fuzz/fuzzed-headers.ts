import fc from 'fast-check';
import type { DescribedOperation } from './described-operations.ts';
import type { Known } from './known.ts';
import { latin1Of, mostly, strangeText } from './strange.ts';

type Header = readonly [string, string];

const usualValues: Readonly<Record<string, readonly string[]>> = {
  accept: [
    '*/*',
    'text/html',
    'application/json',
    'text/csv',
    'application/x-ndjson',
    'text/*;q=0.5, a/b;q=2',
  ],
  'accept-language': ['ja', 'ne,vi;q=0.5', 'x'.repeat(300), '*;q=0'],
  'accept-encoding': ['br', 'gzip', 'identity;q=0', 'gzip;q=0, *'],
  'if-none-match': ['*', '"x"', 'W/"x", "y"'],
  origin: ['https://www.hinata.example', 'https://evil.test', 'null', 'http://127.0.0.1'],
  'x-forwarded-for': ['203.0.113.7', '::1, 10.0.0.1', 'unknown', ',,,', '999.1.1.1', '203.0.113.9:80'],
  range: ['bytes=0-1', 'bytes=-1', 'bytes=5-1,9-'],
  expect: ['100-continue', '200-ok'],
  'transfer-encoding': ['chunked', 'gzip, chunked', 'identity', 'chunked, chunked'],
  'content-length': ['0', '-1', '1, 2', '0x10', '99999999999999999999'],
  'content-encoding': ['gzip', 'identity', 'br'],
  'content-type': [
    'application/json; charset=utf-16',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
  ],
  host: ['evil.test', '', 'a b', '[', 'koe.test:99999', 'koe.test/..', '\u00e9'],
  cookie: ['a=b', '__proto__=1'],
  upgrade: ['websocket', 'h2c'],
  connection: ['upgrade', 'x-forwarded-for'],
  'access-control-request-method': ['POST', '*'],
  'x-http-method-override': ['DELETE'],
  authorization: ['Bearer', 'Bearer x', 'Basic eDp5', 'bearer  a', 'Bearer a, Bearer b'],
};

const strangeHeader: fc.Arbitrary<Header> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...Object.entries(usualValues))
      .chain(([name, values]) =>
        fc.tuple(fc.constant(name), mostly(4, fc.constantFrom(...values), strangeText.map(latin1Of))),
      ),
  },
  { weight: 1, arbitrary: fc.tuple(strangeText.map(latin1Of), strangeText.map(latin1Of)) },
);

/** Whose secret is shown: mostly the one that is asked for. */
function credential({ secret }: DescribedOperation, known: Known): fc.Arbitrary<readonly Header[]> {
  const all = [...Object.values(known.tokens), ...known.receipts.map((receipt) => receipt.secret)];
  const right = secret === undefined ? undefined : known.tokens[secret];
  const others = fc.constantFrom(...all);
  const usual = right === undefined ? others : fc.constant(right);
  const shown = mostly(
    3,
    usual,
    fc.oneof(
      others,
      fc.tuple(others, fc.nat(60)).map(([one, to]) => one.slice(0, to)),
    ),
  );
  const header = shown.map((one): readonly Header[] => [['authorization', `Bearer ${one}`]]);
  const none = fc.constant<readonly Header[]>([]);
  return secret === undefined ? mostly(9, none, header) : mostly(4, header, none);
}

export function fuzzedHeaders(operation: DescribedOperation, known: Known): fc.Arbitrary<readonly Header[]> {
  const type: readonly Header[] = operation.bodies.length > 0 ? [['content-type', 'application/json']] : [];
  return fc
    .tuple(
      mostly(9, fc.constant(type), fc.constant<readonly Header[]>([])),
      credential(operation, known),
      mostly(2, fc.constant<readonly Header[]>([]), fc.array(strangeHeader, { minLength: 1, maxLength: 3 })),
    )
    .map((parts) => parts.flat());
}
