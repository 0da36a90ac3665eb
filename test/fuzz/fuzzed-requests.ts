import fc from 'fast-check';
import type { DescribedOperation } from './described-operations.ts';
import { fuzzedBody } from './fuzzed-body.ts';
import { fuzzedHeaders } from './fuzzed-headers.ts';
import type { FuzzedRequest, Way } from './fuzzed-request.ts';
import { fuzzedTarget } from './fuzzed-target.ts';
import type { Known } from './known.ts';
import { mostly } from './strange.ts';

const otherMethods = [
  'GET',
  'HEAD',
  'POST',
  'OPTIONS',
  'PUT',
  'PATCH',
  'DELETE',
  'TRACE',
  'PROPFIND',
  'QUERY',
  'CONNECT',
  'M-SEARCH',
  'PRI',
  'TRACK',
  'get',
  'G\u00cbT',
  '',
] as const;
const otherVersions = ['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/1', 'http/1.1', ''] as const;

const way: fc.Arbitrary<Way> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'kept' }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'chunked' }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'closed' }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('lying'), by: fc.integer({ min: -500, max: 500 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), after: fc.nat(2_000) }) },
);

const requestTo = (operation: DescribedOperation, known: Known): fc.Arbitrary<FuzzedRequest> =>
  fc
    .record({
      method: mostly(9, fc.constant(operation.method), fc.constantFrom(...otherMethods)),
      version: mostly(30, fc.constant('HTTP/1.1'), fc.constantFrom(...otherVersions)),
      isHostless: mostly(30, fc.constant(false), fc.constant(true)),
      target: fuzzedTarget(operation, known),
      headers: fuzzedHeaders(operation, known),
      body: fuzzedBody(operation, known),
      way,
    })
    .map(({ target, ...others }) => ({
      from: `${operation.method} ${operation.path}`,
      ...target,
      ...others,
    }));

/** Where bodies, secrets or tokens are taken there is more to be wrong. */
const weightOf = ({ bodies, secret, path }: DescribedOperation): number =>
  (bodies.length > 0 ? 6 : 1) + (secret === undefined ? 0 : 2) + (path.includes('{') ? 1 : 0);

const PER_BATCH = 500;

/** So many requests, numbered from 0: the same seed gives the same, but for what this one collector has minted. */
export function* fuzzedRequests(
  operations: readonly DescribedOperation[],
  known: Known,
  { seed, requests }: { readonly seed: number; readonly requests: number },
): Generator<readonly [number, FuzzedRequest], void> {
  const any = fc.oneof(
    ...operations.map((operation) => ({
      weight: weightOf(operation),
      arbitrary: requestTo(operation, known),
    })),
  );
  for (let first = 0; first < requests; first += PER_BATCH) {
    const batch = fc.sample(any, { seed: seed + first, numRuns: Math.min(PER_BATCH, requests - first) });
    for (const [at, request] of batch.entries()) yield [first + at, request];
  }
}
