import { problems } from '../../src/protocol/problems.ts';
import type { Operation } from './document.ts';
import { problemOf } from './replies.ts';

export const metrics: Operation = {
  operationId: 'getMetrics',
  summary: 'Figures for Prometheus',
  security: [{ metricsToken: [] }],
  responses: {
    '200': {
      description: 'In Prometheus’s text format.',
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
    '401': problemOf(problems.unauthorized()),
    '404': problemOf(problems.notFound()),
  },
};
