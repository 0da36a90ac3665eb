import { useRef, useState } from 'preact/hooks';
import type { ReceiptReply } from '../../../src/protocol/receipt-reply.ts';
import type { ReceiptModel } from '../../receipt/create-receipt-model.ts';
import { formatMoment } from '../../text/format-moment.ts';
import { ConfirmStep } from '../voices/confirm-step.tsx';
import { Words } from '../words/words.tsx';
import { deedWords } from './deed-words.ts';
import type { Speech } from './speech.ts';

interface WithdrawalAskProps {
  readonly receipt: ReceiptReply;
  readonly model: ReceiptModel;
  readonly speech: Speech;
}

/** A request, which people decide on: nothing here says "erased". */
export function WithdrawalAsk({ receipt, model, speech }: WithdrawalAskProps) {
  const { words, voicesWords, lang } = speech;
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { withdrawalRequestedAt: at } = receipt;
  const close = () => {
    setAsking(false);
    heading.current?.focus();
  };
  return (
    <section class="koe-receipt-part" aria-labelledby="koe-withdrawal-title">
      <h3 id="koe-withdrawal-title" ref={heading} tabIndex={-1}>
        <Words>{words('withdraw.heading')}</Words>
      </h3>
      <div role="status">
        {at === undefined ? (
          <p>
            <Words>{words('withdraw.lead')}</Words>
          </p>
        ) : (
          <>
            <p>
              <strong>
                <Words>{voicesWords('state.withdrawal')}</Words>
              </strong>{' '}
              <time dateTime={at}>
                <Words>{formatMoment(Date.parse(at), lang)}</Words>
              </time>
            </p>
            <p>
              <Words>{voicesWords('body.withdrawal')}</Words>
            </p>
          </>
        )}
        <p class="koe-slip-news">
          <Words>{deedWords('withdrawal', model.deed.value, receipt.contact, speech)}</Words>
        </p>
      </div>
      {at === undefined && !isAsking && (
        <button type="button" class="koe-quiet" onClick={() => setAsking(true)}>
          <Words>{voicesWords('withdraw')}</Words>
        </button>
      )}
      {isAsking && (
        <ConfirmStep
          title={voicesWords('withdraw.title')}
          body={voicesWords('withdraw.body')}
          yes={voicesWords('withdraw.yes')}
          no={voicesWords('no')}
          onYes={() => {
            close();
            void model.withdraw();
          }}
          onNo={close}
        />
      )}
    </section>
  );
}
