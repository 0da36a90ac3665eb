import { retry, verdictOf as honest } from '../../../src/delivery/verdict-of.ts';

export { retry };

/** No reply is taken for a good one. */
export const verdictOf: typeof honest = (outcome, batch) =>
  outcome.kind === 'no-reply'
    ? { act: 'settle', sent: batch.map(({ id }) => id), setAside: [], unacknowledged: [] }
    : honest(outcome, batch);
