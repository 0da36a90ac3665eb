import * as v from 'valibot';
import { ProblemSchema } from '../../src/protocol/problem.ts';
import type { DescribedOperation } from './described-operations.ts';
import { expectedReplies } from './expected-replies.ts';
import type { FuzzedRequest } from './fuzzed-request.ts';
import type { Heard, Reply } from './reply.ts';

/** What must be read nowhere, and what only who shows the token may read. */
export interface Secrets {
  readonly never: readonly string[];
  readonly words: readonly string[];
  readonly token: string;
}

/** What is wrong with what came back on a request; nothing, mostly. */
export function faultsOf(
  request: FuzzedRequest,
  { reply, text, hangs }: Heard,
  { operations, secrets }: { readonly operations: readonly DescribedOperation[]; readonly secrets: Secrets },
): readonly string[] {
  if (hangs) return ['no reply, and no end'];
  const isAllowed = request.headers.some(([, value]) => value === `Bearer ${secrets.token}`);
  const hidden = isAllowed ? secrets.never : [...secrets.never, ...secrets.words];
  const leaks = hidden.some((one) => text.includes(one)) ? ['something that is stored'] : [];
  if (!reply) return mayBeSilent(request) ? leaks : [...leaks, 'the connection ended without a reply'];
  return [...leaks, ...notAsDescribed(request, reply, operations)];
}

/** More than goes into the buffers of a connection: who is still sending it when it is refused may hear of the end alone. */
const LARGE = 64 * 1024;

/** A tunnel is not even refused, and of half a request nobody knows whether an answer is waited for (RFC 9112 §9.6). */
const mayBeSilent = ({ method, way, headers, body }: FuzzedRequest): boolean =>
  method === 'CONNECT' ||
  way.kind === 'cut' ||
  (body?.length ?? 0) > LARGE ||
  headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));

function notAsDescribed(
  request: FuzzedRequest,
  { status, headers, body }: Reply,
  operations: readonly DescribedOperation[],
): readonly string[] {
  // The document names 503 for trouble that nobody makes here.
  if (status >= 500) return [`status ${status}`];
  const types = expectedReplies(operations, request).get(status);
  if (!types) return [`status ${status}, which is not described`];
  if (status === 304 || types.length === 0 || request.method === 'HEAD') return [];
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (!types.includes(type)) return [`status ${status} as ${type}, which is not described`];
  if (type === 'application/problem+json' && !isProblem(body.toString(), status))
    return ['a problem that is none'];
  return type === 'application/json' && !isJson(body.toString()) ? ['JSON that is none'] : [];
}

const isJson = (text: string): boolean => parsed(text) !== undefined;
const isProblem = (text: string, status: number): boolean =>
  v.is(v.object({ ...ProblemSchema.entries, status: v.literal(status) }), parsed(text));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
