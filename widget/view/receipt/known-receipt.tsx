import type { ReceiptReply } from '../../../src/protocol/receipt-reply.ts';
import { formatReceiptNumber } from '../../../src/response/receipt-number.ts';
import type { ReceiptModel } from '../../receipt/create-receipt-model.ts';
import { Words } from '../words/words.tsx';
import { ContactWish } from './contact-wish.tsx';
import { CopyLink } from './copy-link.tsx';
import { deedWords } from './deed-words.ts';
import type { Speech } from './speech.ts';
import { StageList } from './stage-list.tsx';
import { WithdrawalAsk } from './withdrawal-ask.tsx';

interface KnownReceiptProps {
  readonly receipt: ReceiptReply;
  readonly model: ReceiptModel;
  readonly speech: Speech;
}

/** The stub, and how far what it stands for has come. */
export function KnownReceipt({ receipt, model, speech }: KnownReceiptProps) {
  const { words, voicesWords, translate, lang } = speech;
  const { stage, stages, contact, receipt: number } = receipt;
  return (
    <>
      <section class="koe-stub koe-state-sent" aria-labelledby="koe-stage-title">
        {/* Told when it changes while somebody looks on. */}
        <div role="status">
          <h2 id="koe-stage-title" class="koe-state-title">
            <Words>{words(`now.${stage}`)}</Words>
          </h2>
          <p>
            <Words>{words(`body.${stage}`)}</Words>
          </p>
        </div>
        <StageList stages={stages} lang={lang} words={words} />
        <p role="status" class="koe-slip-news">
          <Words>{deedWords('stage', model.deed.value, contact, speech)}</Words>
        </p>
        <button type="button" class="koe-quiet" onClick={() => void model.ask()}>
          <Words>{voicesWords('ask')}</Words>
        </button>
        <div class="koe-receipt">
          <dl>
            <dt>
              <Words>{translate('receipt.number')}</Words>
            </dt>
            <dd class="koe-receipt-number">
              <span aria-hidden="true">{formatReceiptNumber(number)}</span>
              {/* Read out letter by letter. */}
              <span class="koe-unseen">{[...number].join(' ')}</span>
            </dd>
          </dl>
          {model.link !== undefined && <CopyLink link={model.link} words={words} />}
        </div>
      </section>
      <ContactWish contact={contact} model={model} speech={speech} />
      <WithdrawalAsk receipt={receipt} model={model} speech={speech} />
    </>
  );
}
