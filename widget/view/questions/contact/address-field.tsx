import type { Translate } from '../../../text/translate.ts';
import { LineField } from '../line-field.tsx';
import { Words } from '../../words/words.tsx';

/** Which keyboard a phone shows. */
const inputmodes = { phone: 'tel', email: 'email', line: 'text' } as const;

interface AddressFieldProps {
  readonly name: string;
  readonly by: keyof typeof inputmodes;
  readonly address: string;
  readonly invalid: boolean;
  readonly translate: Translate;
  readonly onInput: (address: string) => void;
}

export function AddressField({ name, by, address, invalid, translate, onInput }: AddressFieldProps) {
  return (
    <label class="koe-part">
      <span class="koe-part-title">
        <Words>{translate(`contact.address.${by}`)}</Words>
      </span>
      <LineField
        inputmode={inputmodes[by]}
        name={name}
        value={address}
        required
        aria-invalid={invalid}
        aria-errormessage="koe-problem"
        onText={onInput}
      />
    </label>
  );
}
