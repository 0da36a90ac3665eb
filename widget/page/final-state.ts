import type { Keeping, ReceiptState } from '../../src/outbox/outbox.ts';
import type { FinalState } from '../survey-model.ts';

/** What the last page says of a response in the outbox (H1): sent only when its receipt was written. */
export function finalState(known: ReceiptState, keeping: Keeping): FinalState {
  const { receipt } = known;
  switch (known.state) {
    case 'waiting':
      return { state: 'saved', keeping, receipt, savedAt: known.savedAt };
    case 'sent':
      return {
        state: 'sent',
        receipt,
        sentAt: known.sentAt,
        ...(known.withdrawalRequestedAt !== undefined && { isWithdrawalRequested: true }),
      };
    case 'taken-back':
      return { state: 'taken-back', receipt };
    case 'set-aside':
      return { state: 'not-accepted', receipt, problem: known.problem };
  }
}
