import fc from 'fast-check';
import type { DescribedOperation } from './described-operations.ts';
import type { Known } from './known.ts';
import { latin1Of, mostly, strangeText } from './strange.ts';

export interface Target {
  readonly target: string;
  readonly isElsewhere: boolean;
}

const hex = (text: string): string => `%${text.charCodeAt(0).toString(16).padStart(2, '0')}`;
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

const strangeSegment = fc.oneof(
  strangeText.map(escaped),
  strangeText.map(latin1Of),
  fc.constantFrom(
    '%',
    '%zz',
    '%00',
    '%ff%fe',
    '%2e%2e',
    '%2f',
    '%c0%af',
    '..',
    '.',
    '*',
    '\\',
    'a;b',
    '~',
    '%25252e',
  ),
);

/** Other ways to write an address, and ways beside it. */
const detours: readonly ((path: string, at: number) => string)[] = [
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => `${path}/..`,
  (path) => `/.${path}`,
  (path) => `/%2e%2e${path}`,
  (path) => `http://koe.test${path}`,
  (path) => `https://user:pass@[::1]:1${path}`,
  (path) => path.toUpperCase(),
  (path) => path.replaceAll('/', '\\'),
  (path) => path.replaceAll('/', '%2f'),
  (path, at) => path.slice(0, at % path.length),
  (path, at) => path.replace(path[at % path.length] ?? '', hex),
  (path, at) => `${path.slice(0, at % path.length)}\u00e9${path.slice(at % path.length)}`,
  (path, at) => `${path.slice(0, at % path.length)} ${path.slice(at % path.length)}`,
  (path) => `${path}#fragment`,
  () => '*',
  () => '',
];

/** The address of an operation with its parameters, mostly: the rest is strange in one way or several. */
export function fuzzedTarget({ path, parameters }: DescribedOperation, known: Known): fc.Arbitrary<Target> {
  const inPath: Readonly<Record<string, readonly string[]>> = {
    survey: known.surveys,
    receipt: known.receipts.map(({ number }) => number),
  };
  const segments = path.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    const usual = name === undefined ? fc.constant(segment) : fc.constantFrom(...(inPath[name] ?? ['x']));
    return mostly(name === undefined ? 100 : 4, usual, strangeSegment);
  });
  const queries = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const usual = fc.constantFrom(...(schema.enum ?? valuesOf(name, schema.type, known))).map(escaped);
      return fc.option(
        mostly(2, usual, strangeSegment).map((value) => `${name}=${value}`),
        { nil: '' },
      );
    });
  const strangeQuery = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom('__proto__', 'lang[]', 'after', ''), strangeText.map(escaped)),
        strangeSegment,
      ),
    )
    .map((pairs) => pairs.map((pair) => pair.join('=')));
  return fc
    .record({
      segments: fc.tuple(...segments),
      query: mostly(6, fc.tuple(...queries), strangeQuery),
      detour: mostly(8, fc.constant(undefined), fc.tuple(fc.constantFrom(...detours), fc.nat(1_000))),
    })
    .map(({ segments: given, query, detour }) => {
      const plain = given.join('/');
      const way = detour ? detour[0](plain, detour[1]) : plain;
      const asked = query.filter((one) => one !== '').join('&');
      const isElsewhere = detour !== undefined || !fits(path, plain);
      return { target: asked === '' ? way : `${way}?${asked}`, isElsewhere };
    });
}

const valuesOf = (name: string, type: string | undefined, { sites }: Known): readonly string[] => {
  if (type === 'integer') return ['0', '1', '2', '100', '1000', '2147483647'];
  return name === 'site' ? sites : ['ja', 'en', 'ja-easy', 'de', 'x-klingon'];
};

/** Whether a plain path stands for a template, without anything that one reads in this way and another in that. */
const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/\{\w+\}/g, String.raw`[\w-]+`)}$`).test(path);
