import { HttpResponse } from 'msw';
import { problems } from '../src/protocol/problems.ts';
import type { SealedResponse, SubmitReply, SubmitResult } from '../src/protocol/submit.ts';
import { cutShort } from './cut-short.ts';
import { problemReply } from './problem-reply.ts';

/** One request that meets a scenario. */
export interface Call {
  /** The API's own reply; once it is there, whatever it stores is stored. */
  readonly answer: () => Promise<Response>;
  /** The responses in the request; empty for any other call. */
  readonly submitted: readonly SealedResponse[];
  /** Id of the first response that came while the scenario lasted. */
  readonly first: string | undefined;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

interface Scenario {
  /** What goes wrong, in a sentence. */
  readonly says: string;
  /** Whether it meets every call or only `POST /v1/responses`. */
  readonly meets: 'every call' | 'submissions';
  readonly reply: (call: Call) => Promise<Response>;
}

const SLOW_MS = 8_000;
const RETRY_AFTER_SECONDS = '10';

const noReply = (): Response => HttpResponse.error();

function refuseEach(submitted: readonly SealedResponse[], outcome: 'conflict' | 'rejected'): Response {
  const problem =
    outcome === 'conflict'
      ? problems.conflict()
      : problems.responseInvalid([{ field: '', expected: 'a response that is not poison' }]);
  const results = submitted.map(({ id, sha256 }): SubmitResult => ({ id, sha256, outcome, problem }));
  return HttpResponse.json<SubmitReply>({ results });
}

/** Everything that may go wrong between a device and the collector, by name. */
export const scenarios = {
  calm: {
    says: 'Nothing goes wrong.',
    meets: 'every call',
    reply: ({ answer }) => answer(),
  },
  slow: {
    says: `Every reply takes ${SLOW_MS / 1000} seconds.`,
    meets: 'every call',
    async reply({ answer, wait }) {
      await wait(SLOW_MS);
      return answer();
    },
  },
  'too-many-requests': {
    says: '429 with Retry-After.',
    meets: 'every call',
    reply: async () => problemReply(problems.tooManyRequests(), { 'retry-after': RETRY_AFTER_SECONDS }),
  },
  'internal-error': {
    says: '500.',
    meets: 'every call',
    reply: async () => problemReply(problems.internalError()),
  },
  unavailable: {
    says: '503 with Retry-After.',
    meets: 'every call',
    reply: async () => problemReply(problems.unavailable(), { 'retry-after': RETRY_AFTER_SECONDS }),
  },
  'reply-lost': {
    says: 'The request is carried out, its reply never arrives.',
    meets: 'every call',
    async reply({ answer }) {
      await answer();
      return noReply();
    },
  },
  'cut-short': {
    says: 'The request is carried out, its reply breaks off in the middle of the body.',
    meets: 'every call',
    reply: async ({ answer }) => cutShort(await answer()),
  },
  'captive-portal': {
    says: 'A network that wants a login answers every call with 200 and a page of HTML.',
    meets: 'every call',
    reply: async () =>
      HttpResponse.html('<!doctype html><title>Wi-Fi</title><h1>Sign in to use this Wi-Fi</h1>'),
  },
  'too-large': {
    says: '413, whatever the size.',
    meets: 'submissions',
    reply: async () => problemReply(problems.tooLarge()),
  },
  poison: {
    says: 'The first response spoils every batch that it is in (400); sent alone it is rejected.',
    meets: 'submissions',
    async reply({ answer, submitted, first }) {
      if (!submitted.some(({ id }) => id === first)) return answer();
      if (submitted.length === 1) return refuseEach(submitted, 'rejected');
      return problemReply(problems.badRequest([{ field: '/responses', expected: 'a batch without poison' }]));
    },
  },
  conflict: {
    says: 'Something else is stored under the id of every response.',
    meets: 'submissions',
    reply: async ({ submitted }) => refuseEach(submitted, 'conflict'),
  },
  'revoked-site': {
    says: '403: the site that embeds the survey is not registered any more.',
    meets: 'submissions',
    reply: async () => problemReply(problems.unknownSite()),
  },
  down: {
    says: 'No reply at all.',
    meets: 'every call',
    reply: async () => noReply(),
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;
