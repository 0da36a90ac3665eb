import { expect, it } from 'vitest';
import { finalState } from './final-state.ts';

const receipt = { number: 'EX72E69YAJXA', secret: 's' };
const known = { receipt, survey: 'contract', savedAt: 1 };
const problem = { type: '/problems/conflict', title: 'Conflict', status: 409 };

it('H1: says of a response what the outbox knows, and sent only of what has its receipt', () => {
  expect(finalState({ ...known, state: 'waiting' }, 'page-storage')).toEqual({
    state: 'saved',
    keeping: 'page-storage',
    receipt,
    savedAt: 1,
  });
  expect(finalState({ ...known, state: 'sent', sentAt: 2 }, 'disk')).toEqual({
    state: 'sent',
    receipt,
    sentAt: 2,
  });
  expect(finalState({ ...known, state: 'set-aside', problem }, 'disk')).toEqual({
    state: 'not-accepted',
    receipt,
    problem,
  });
});
