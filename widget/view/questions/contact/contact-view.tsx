import { useState } from 'preact/hooks';
import type { Answer, Contact } from '../../../../src/questions/kinds.ts';
import '../../../styles/contact.css';
import { Option } from '../../option.tsx';
import type { QuestionProps } from '../question-props.ts';
import { LineField } from '../line-field.tsx';
import { AddressField } from './address-field.tsx';
import { Words } from '../../words/words.tsx';

type Reachable = Exclude<Contact, { by: 'no' }>;
/** An address for each way: a phone number must not turn up as an e-mail address. */
type Typed = Readonly<Record<Reachable['by'], string>> & Pick<Reachable, 'when' | 'notThroughAgency'>;

const WAYS = ['no', 'phone', 'email', 'line'] as const;
const nothingTyped: Typed = { phone: '', email: '', line: '', when: '', notThroughAgency: false };

export function ContactView({ question, value, problem, translate, onAnswer }: QuestionProps<'contact'>) {
  const { id } = question;
  const contact = contactIn(value);
  const [typed, setTyped] = useState<Typed>(() => ({ ...nothingTyped, ...typedIn(contact) }));
  const give = (by: Reachable['by'], next: Typed) => {
    setTyped(next);
    const { when, notThroughAgency } = next;
    onAnswer({ by, address: next[by], when, notThroughAgency });
  };

  return (
    <>
      <div class="koe-rows">
        {WAYS.map((by) => (
          <Option
            key={by}
            name={`${id}.by`}
            value={by}
            checked={contact?.by === by}
            onChange={() => (by === 'no' ? onAnswer({ by }) : give(by, typed))}
          >
            <Words>{translate(`contact.${by}`)}</Words>
          </Option>
        ))}
      </div>
      {contact && contact.by !== 'no' && (
        <div class="koe-contact">
          <AddressField
            key={contact.by}
            name={`${id}.address`}
            by={contact.by}
            address={contact.address}
            invalid={problem !== undefined}
            translate={translate}
            onInput={(address) => give(contact.by, { ...typed, [contact.by]: address })}
          />
          <label class="koe-part">
            <span class="koe-part-title">
              <Words>{translate('contact.when')}</Words> <Words>{translate('question.optional')}</Words>
            </span>
            <LineField
              name={`${id}.when`}
              value={contact.when}
              onText={(when) => give(contact.by, { ...typed, when })}
            />
          </label>
          <Option
            type="checkbox"
            name={`${id}.not-through-agency`}
            value="yes"
            checked={contact.notThroughAgency}
            onChange={(notThroughAgency) => give(contact.by, { ...typed, notThroughAgency })}
          >
            <Words>{translate('contact.not-through-agency')}</Words>
          </Option>
          {question.withinBusinessDays !== undefined && (
            <p class="koe-hint">
              <Words>{translate('contact.within', { days: question.withinBusinessDays })}</Words>
            </p>
          )}
        </div>
      )}
    </>
  );
}

const contactIn = (value: Answer | undefined): Contact | undefined =>
  typeof value === 'object' && 'by' in value ? value : undefined;

function typedIn(contact: Contact | undefined): Partial<Typed> {
  if (!contact || contact.by === 'no') return {};
  const { by, address, when, notThroughAgency } = contact;
  return { [by]: address, when, notThroughAgency };
}
