import type { FinalState } from '../../survey-model.ts';

/** What a shared device is about to forget; `unsent` is kept out of sight until it can be sent. */
export function whatIsCleared(final: FinalState | undefined): 'answers' | 'receipt' | 'unsent' {
  switch (final?.state) {
    case 'sent':
    case 'not-accepted':
      return 'receipt';
    case 'saved':
      return 'unsent';
    default:
      return 'answers';
  }
}
