import { useRef, useState } from 'preact/hooks';
import type { ReceiptReply } from '../../../src/protocol/receipt-reply.ts';
import type { Contact } from '../../../src/questions/kinds.ts';
import type { ReceiptModel } from '../../receipt/create-receipt-model.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { ConfirmStep } from '../voices/confirm-step.tsx';
import { Words } from '../words/words.tsx';
import { ContactForm } from './contact-form.tsx';
import { deedWords } from './deed-words.ts';
import type { Speech } from './speech.ts';

interface ContactWishProps {
  readonly contact: ReceiptReply['contact'];
  readonly model: ReceiptModel;
  readonly speech: Speech;
}

/** Whether and how the customer may be contacted, which is theirs to change at any time. */
export function ContactWish({ contact, model, speech }: ContactWishProps) {
  const { words, voicesWords, translate } = speech;
  const [asking, setAsking] = useState<'change' | 'withdraw'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isWished = contact !== null && contact !== 'no';
  const close = () => {
    setAsking(undefined);
    heading.current?.focus();
  };
  const give = (given: Contact) => {
    close();
    void model.changeContact(given);
  };
  return (
    <section class="koe-receipt-part" aria-labelledby="koe-contact-title">
      <h3 id="koe-contact-title" ref={heading} tabIndex={-1}>
        <Words>{words('contact.title')}</Words>
      </h3>
      <p>
        <Words>{words(`contact.is.${contact ?? 'none'}`)}</Words>
      </p>
      {isWished && (
        <p class="koe-receipt-care">
          <Words>{words('contact.sealed')}</Words>
        </p>
      )}
      <p role="status" class="koe-slip-news">
        <Words>{deedWords('contact', model.deed.value, contact, speech)}</Words>
      </p>
      {asking === undefined && (
        <div class="koe-slip-actions">
          <OutlinedButton onClick={() => setAsking('change')}>
            <Words>{words(isWished ? 'contact.change' : 'contact.add')}</Words>
          </OutlinedButton>
          {isWished && (
            <button type="button" class="koe-quiet" onClick={() => setAsking('withdraw')}>
              <Words>{words('contact.withdraw')}</Words>
            </button>
          )}
        </div>
      )}
      {asking === 'change' && (
        <ContactForm
          words={words}
          voicesWords={voicesWords}
          translate={translate}
          onGive={give}
          onLeave={close}
        />
      )}
      {asking === 'withdraw' && (
        <ConfirmStep
          title={words('contact.withdraw.title')}
          body={words('contact.withdraw.body')}
          yes={words('contact.withdraw.yes')}
          no={voicesWords('no')}
          onYes={() => give({ by: 'no' })}
          onNo={close}
        />
      )}
    </section>
  );
}
