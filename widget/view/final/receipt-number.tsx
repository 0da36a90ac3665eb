import { formatReceiptNumber } from '../../../src/response/receipt-number.ts';
import type { FinalState } from '../../survey-model.ts';
import { formatMoment } from '../../text/format-moment.ts';
import type { Translate } from '../../text/translate.ts';
import { CopyButton } from './copy-button.tsx';
import { Words } from '../words/words.tsx';

interface ReceiptNumberProps {
  readonly final: Extract<FinalState, { receipt: unknown }>;
  readonly lang: string;
  readonly translate: Translate;
}

export function ReceiptNumber({ final, lang, translate }: ReceiptNumberProps) {
  const { number } = final.receipt;
  const shown = formatReceiptNumber(number);
  return (
    <div class="koe-receipt">
      <dl>
        <dt>
          <Words>{translate('receipt.number')}</Words>
        </dt>
        <dd class="koe-receipt-number">
          <span aria-hidden="true">{shown}</span>
          {/* Read out letter by letter. */}
          <span class="koe-unseen">{[...number].join(' ')}</span>
        </dd>
        {final.state === 'saved' && (
          <Moment words={translate('receipt.saved-at')} at={final.savedAt} lang={lang} />
        )}
        {final.state === 'sent' && (
          <Moment words={translate('receipt.sent-at')} at={final.sentAt} lang={lang} />
        )}
      </dl>
      <CopyButton text={shown} translate={translate} />
    </div>
  );
}

interface MomentProps {
  readonly words: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly lang: string;
}

function Moment({ words, at, lang }: MomentProps) {
  return (
    <>
      <dt>
        <Words>{words}</Words>
      </dt>
      <dd>
        <time dateTime={new Date(at).toISOString()}>
          <Words>{formatMoment(at, lang)}</Words>
        </time>
      </dd>
    </>
  );
}
