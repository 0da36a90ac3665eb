import * as v from 'valibot';
import type { MockDeps } from '../../mock-server/mock-deps.ts';
import { SubmitReplySchema, type SubmitResult } from '../../src/protocol/submit.ts';
import type { ApiReply, ApiRequest } from './collection-api.ts';

/** One way to get the collection API wrong. */
interface PlantedFault {
  readonly name: string;
  /** Words of the check that sees it first. */
  readonly caughtBy: string;
  /** What the mock is built on instead of the right parts. */
  readonly deps?: (right: MockDeps) => MockDeps;
  /** What is sent instead of the right reply. */
  readonly reply?: (right: ApiReply, request: ApiRequest) => ApiReply;
}

const isSubmission = ({ method, path }: ApiRequest): boolean => method === 'POST' && path === '/v1/responses';

/** Every reply to a submission that was read, with its results changed. */
const withResults =
  (change: (results: readonly SubmitResult[]) => readonly unknown[]) =>
  (right: ApiReply, request: ApiRequest): ApiReply => {
    if (!isSubmission(request) || right.status !== 200) return right;
    const { results } = v.parse(SubmitReplySchema, JSON.parse(right.text));
    return { ...right, text: JSON.stringify({ results: change(results) }) };
  };

const withStatus =
  (from: number, to: number) =>
  (right: ApiReply): ApiReply =>
    right.status === from ? { ...right, status: to } : right;

const withoutHeader =
  (name: string) =>
  (right: ApiReply): ApiReply => ({
    ...right,
    headers: Object.fromEntries(Object.entries(right.headers).filter(([header]) => header !== name)),
  });

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'answers "stored" without an echo',
    caughtBy: 'D7:',
    reply: withResults((all) => all.map(({ outcome }) => ({ outcome }))),
  },
  {
    name: 'echoes another hash',
    caughtBy: 'D7:',
    reply: withResults((all) => all.map((result) => ({ ...result, sha256: 'f'.repeat(64) }))),
  },
  {
    name: 'forgets that it stored a response',
    caughtBy: 'X1: the same bytes again',
    deps: (right) => ({
      ...right,
      store: {
        ...right.store,
        find: async () => undefined,
        add: async (row) => void (await right.store.add(row)),
      },
    }),
  },
  {
    name: 'says "stored" and stores nothing',
    caughtBy: 'D7:',
    deps: (right) => ({ ...right, store: { ...right.store, add: async () => undefined } }),
  },
  {
    name: 'looks first and stores later, so that two at once both count',
    caughtBy: 'X4:',
    deps: (right) => ({
      ...right,
      store: {
        ...right.store,
        async add(row) {
          const first = await right.store.add(row);
          return first && first.sha256 !== row.sha256 ? first : undefined;
        },
      },
    }),
  },
  {
    name: 'takes a conflict for a duplicate',
    caughtBy: 'X2:',
    reply: withResults((all) =>
      all.map((result) =>
        result.outcome === 'conflict' ? { ...result, outcome: 'duplicate', receipt: '222222222222' } : result,
      ),
    ),
  },
  {
    name: 'answers out of order',
    caughtBy: 'X1: the same bytes twice',
    reply: withResults((all) => all.toReversed()),
  },
  {
    name: 'leaves out what it rejects',
    caughtBy: 'response by response',
    reply: withResults((all) => all.filter(({ outcome }) => outcome !== 'rejected')),
  },
  {
    name: 'rejects without naming the field',
    caughtBy: 'V5:',
    reply: withResults((all) =>
      all.map((result) =>
        result.outcome === 'rejected' ? { ...result, problem: { ...result.problem, errors: [] } } : result,
      ),
    ),
  },
  { name: 'answers 200 to what is not JSON', caughtBy: 'V4: nothing', reply: withStatus(400, 200) },
  { name: 'answers 500 to what is malformed', caughtBy: 'V4: nothing', reply: withStatus(400, 500) },
  { name: 'answers 400 to a body that is too large', caughtBy: 'largest size', reply: withStatus(413, 400) },
  { name: 'takes any media type for JSON', caughtBy: 'media type', reply: withStatus(415, 200) },
  { name: 'does not say which method is right', caughtBy: 'another method', reply: withoutHeader('allow') },
  { name: 'has no ETag', caughtBy: 'ETag', reply: withoutHeader('etag') },
  {
    name: 'sends problems as plain JSON',
    caughtBy: 'unknown survey',
    reply: (right) => ({ ...right, headers: { ...right.headers, 'content-type': 'application/json' } }),
  },
  {
    name: 'does not know a survey that it offers',
    caughtBy: 'given whole',
    deps: (right) => ({ ...right, questionnaires: right.questionnaires.slice(1) }),
  },
  {
    name: 'shows a receipt to whoever knows its number',
    caughtBy: 'P3: a wrong secret',
    reply: (right, { path }) =>
      path.startsWith('/v1/receipts/') && right.status === 404 ? { ...right, status: 200 } : right,
  },
  {
    name: 'counts every withdrawal asked for anew',
    caughtBy: 'X5:',
    deps: (right) => ({
      ...right,
      store: { ...right.store, withdraw: async (_, now) => `${now}${Math.random()}` },
    }),
  },
  {
    name: 'withdraws for whoever knows the number',
    caughtBy: 'P3: with a wrong secret',
    reply: (right, { method, path }) =>
      method === 'POST' && path.endsWith('/withdrawal') && right.status === 404
        ? { ...right, status: 200 }
        : right,
  },
  {
    name: 'redeems an invitation twice',
    caughtBy: 'X6: an invitation',
    deps: (right) => ({
      ...right,
      store: {
        ...right.store,
        add: ({ id, sha256, receipt, receivedAt, response }) =>
          right.store.add({ id, sha256, receipt, receivedAt, response }),
      },
    }),
  },
  {
    name: 'forgets when an invitation ends',
    caughtBy: 'an invitation that has ended',
    deps: (right) => ({ ...right, now: () => 0 }),
  },
  { name: 'lets receipts be cached', caughtBy: 'no cache', reply: withoutHeader('cache-control') },
];
