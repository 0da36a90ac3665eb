import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerProblem } from '../../../src/questions/answer-problem.ts';
import { validateContact } from '../../../src/questions/contact/validate-contact.ts';
import type { Answer, Contact } from '../../../src/questions/kinds.ts';
import type { Translate } from '../../text/translate.ts';
import type { ReceiptTranslate } from '../../text/receipt/receipt-words.ts';
import type { VoicesTranslate } from '../../text/voices/voices-words.ts';
import { problemWords } from '../problem-words.ts';
import { ContactView } from '../questions/contact/contact-view.tsx';
import { Words } from '../words/words.tsx';

interface ContactFormProps {
  readonly words: ReceiptTranslate;
  readonly voicesWords: VoicesTranslate;
  readonly translate: Translate;
  readonly onGive: (contact: Contact) => void;
  readonly onLeave: () => void;
}

/** Asks as the survey does, from nothing: what was left before is sealed, and not here. */
export function ContactForm({ words, voicesWords, translate, onGive, onLeave }: ContactFormProps) {
  const [value, setValue] = useState<Answer>();
  const [problem, setProblem] = useState<AnswerProblem>();
  const legend = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => legend.current?.focus(), []);
  return (
    <form
      class="koe-contact-form"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const contact = validateContact(value);
        if (contact.ok) onGive(contact.value);
        else setProblem(value === undefined ? { code: 'not-an-option' } : contact.problem);
      }}
    >
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          <Words>{words('contact.how')}</Words>
        </legend>
        <ContactView
          question={{ id: 'contact', kind: 'contact', words: { title: words('contact.how') } }}
          value={value}
          answers={{}}
          problem={problem}
          translate={translate}
          onClear={() => setValue(undefined)}
          onAnswer={(answer) => {
            setValue(answer);
            setProblem(undefined);
          }}
        />
      </fieldset>
      <p id="koe-problem" class="koe-problem" role="alert">
        {problem && <Words>{problemWords(problem, translate)}</Words>}
      </p>
      <div class="koe-slip-actions">
        <button type="submit" class="koe-button">
          <Words>{words('contact.save')}</Words>
        </button>
        <button type="button" class="koe-quiet" onClick={onLeave}>
          <Words>{voicesWords('no')}</Words>
        </button>
      </div>
    </form>
  );
}
