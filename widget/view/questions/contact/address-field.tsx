import type { Translate } from '../../../text/translate.ts';
import { LineField } from '../line-field.tsx';

const looks = {
  phone: { inputmode: 'tel', autocomplete: 'tel' },
  email: { inputmode: 'email', autocomplete: 'email' },
  line: { autocomplete: 'off' },
} as const;

interface AddressFieldProps {
  readonly name: string;
  readonly by: keyof typeof looks;
  readonly address: string;
  readonly invalid: boolean;
  readonly translate: Translate;
  readonly onInput: (address: string) => void;
}

export function AddressField({ name, by, address, invalid, translate, onInput }: AddressFieldProps) {
  return (
    <label class="koe-part">
      <span class="koe-part-title">{translate(`contact.address.${by}`)}</span>
      <LineField
        {...looks[by]}
        name={name}
        value={address}
        required
        aria-invalid={invalid}
        aria-describedby="koe-problem"
        onText={onInput}
      />
    </label>
  );
}
