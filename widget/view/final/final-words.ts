import type { FinalState } from '../../survey-model.ts';
import type { Translate } from '../../text/translate.ts';
import { isForInvitation } from './may-go-uninvited.ts';

interface FinalWords {
  readonly title: string;
  /** What the title alone might let someone overlook. */
  readonly mark?: string;
  readonly body: string;
}

/** Each state has its own words (H1); only the collector's receipt is called received. */
export function finalWords(final: FinalState, translate: Translate): FinalWords {
  switch (final.state) {
    case 'saved':
      return {
        title: translate('final.saved.title'),
        mark: translate('final.saved.unsent'),
        body: translate(`final.saved.${final.keeping}`),
      };
    case 'not-saved': {
      const { failure } = final;
      const isTold = failure === 'full' || failure === 'newer-version';
      return {
        title: translate('final.not-saved.title'),
        body: translate(`final.not-saved.${isTold ? failure : 'body'}`),
      };
    }
    case 'not-accepted':
      return {
        title: translate('final.not-accepted.title'),
        body: translate(isForInvitation(final) ? 'final.not-accepted.invitation' : 'final.not-accepted.body'),
      };
    case 'sent':
      return {
        title: translate('final.sent.title'),
        ...(final.isWithdrawalRequested && { mark: translate('final.sent.withdrawal') }),
        body: translate('final.sent.body'),
      };
    default:
      return {
        title: translate(`final.${final.state}.title`),
        body: translate(`final.${final.state}.body`),
      };
  }
}
