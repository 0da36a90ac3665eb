import type { DescribedOperation } from './described-operations.ts';
import type { FuzzedRequest } from './fuzzed-request.ts';

/** Media types of replies, by status. */
type Replies = ReadonlyMap<number, readonly string[]>;

const problem = ['application/problem+json'];
/** Before any operation is asked: what is no request, or has too many headers. */
const beforeAll: Replies = new Map([
  [400, problem],
  [431, problem],
]);
/** At an address where there is nothing. */
const nothing: Replies = new Map([
  [404, [...problem, 'text/html']],
  [429, problem],
]);

/** What a request may be answered with, by the OpenAPI document. */
export function expectedReplies(
  operations: readonly DescribedOperation[],
  { method, target, isElsewhere }: Pick<FuzzedRequest, 'method' | 'target' | 'isElsewhere'>,
): Replies {
  const path = pathOf(target);
  const here = path === undefined ? [] : operations.filter((operation) => templateOf(operation).test(path));
  const asked = here.find((one) => one.method === (method === 'HEAD' ? 'GET' : method));
  const replies =
    asked?.replies ?? (method === 'OPTIONS' ? ([[204, []]] as const) : ([[405, problem]] as const));
  return new Map([
    ...beforeAll,
    ...(here.length === 0 || isElsewhere ? nothing : []),
    // Before the method is looked at.
    ...(asked ? [] : here.flatMap((one) => [...one.replies].filter(([status]) => status === 429))),
    ...(here.length === 0 ? [] : replies),
  ]);
}

const templateOf = ({ path }: DescribedOperation): RegExp =>
  new RegExp(`^${path.replaceAll('.', String.raw`\.`).replace(/\{\w+\}/g, '[^/]+')}$`, 's');

/** As far as it can be read: what stands behind a space or a line break is none of it. Undefined: it is no address. */
function pathOf(target: string): string | undefined {
  const path = URL.parse(target.trimStart().split(/\s/)[0] ?? '', 'http://koe.test')?.pathname;
  return path?.replace(/(?:%[\da-f]{2})+/gi, readable);
}

/** Escapes that say nothing in UTF-8 are left as they are. */
function readable(escapes: string): string {
  try {
    return decodeURI(escapes);
  } catch {
    return escapes;
  }
}
