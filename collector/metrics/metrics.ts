import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Problem } from '../../src/protocol/problem.ts';
import { problems } from '../../src/protocol/problems.ts';
import type { SubmitResult } from '../../src/protocol/submit.ts';

/** Seconds. A batch of a hundred on a busy machine stays below the last. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  /** What else is told, such as the process's own figures, is added here. */
  readonly registry: Registry;
  /** @param route its pattern: an address would be a series of its own, and says too much (P3) */
  timeRequest(request: Readonly<Record<'method' | 'route' | 'status', string>>, seconds: number): void;
  countResult(result: SubmitResult): void;
  countWebhooks(outcome: 'delivered' | 'failed' | 'dead'): void;
  /** For how long the oldest one waits that is not delivered; 0: none waits. */
  tellOldestWebhook(seconds: number): void;
}

const outcomes = ['stored', 'duplicate', 'conflict', 'rejected'] as const;
/** What a single response of a batch can be rejected for. */
const reasons = [
  problems.unknownSurvey(),
  problems.unknownSite(),
  problems.unknownKey(),
  problems.unreadableSeal(),
  problems.responseInvalid([]),
  problems.invitationUsed(),
  problems.invitationExpired(),
];
/** Without the path that all of them have. */
const nameOf = ({ type }: Problem): string => type.replace(/^.*\//, '');

export function createMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'koe_request_duration_seconds',
    help: 'How long requests took, by the pattern of their route.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const responses = new Counter({
    name: 'koe_responses_total',
    help: 'What became of the responses that devices have sent.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const rejections = new Counter({
    name: 'koe_rejections_total',
    help: 'Why responses were rejected.',
    labelNames: ['problem'],
    registers: [registry],
  });
  const webhooks = new Counter({
    name: 'koe_webhook_attempts_total',
    help: 'What became of attempts to deliver webhooks.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const oldestWebhook = new Gauge({
    name: 'koe_webhook_oldest_seconds',
    help: 'For how long the oldest webhook waits that is not delivered.',
    registers: [registry],
  });
  // Told from the start: a series that comes with its first event hides that event from rates.
  for (const outcome of outcomes) responses.inc({ outcome }, 0);
  for (const problem of reasons) rejections.inc({ problem: nameOf(problem) }, 0);
  for (const outcome of ['delivered', 'failed', 'dead'] as const) webhooks.inc({ outcome }, 0);
  return {
    registry,
    timeRequest: (request, seconds) => requests.observe(request, seconds),
    countResult(result) {
      responses.inc({ outcome: result.outcome });
      if (result.outcome === 'rejected') rejections.inc({ problem: nameOf(result.problem) });
    },
    countWebhooks: (outcome) => webhooks.inc({ outcome }),
    tellOldestWebhook: (seconds) => oldestWebhook.set(seconds),
  };
}
