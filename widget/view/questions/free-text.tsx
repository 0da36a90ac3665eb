import { useRef } from 'preact/hooks';
import '../../styles/field.css';
import '../../styles/free-text.css';
import type { Translate } from '../../text/translate.ts';
import { CharacterCount } from './character-count.tsx';
import { LineField } from './line-field.tsx';
import { SensitiveNote } from './sensitive-note.tsx';

interface FreeTextProps {
  /** Also the field's id. */
  readonly name: string;
  readonly lines: 'one' | 'many';
  readonly text: string;
  /** Graphemes. */
  readonly maxLength: number;
  /** Id of the element that names the field. */
  readonly labelledBy: string;
  readonly required: boolean | undefined;
  readonly invalid: boolean;
  readonly translate: Translate;
  readonly onInput: (text: string) => void;
}

/** One line or a field that grows with its text, with the count near the limit and the gentle warning below. */
export function FreeText({
  name,
  lines,
  text,
  maxLength,
  labelledBy,
  required,
  invalid,
  translate,
  onInput,
}: FreeTextProps) {
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const countId = `${name}-count`;
  const field = {
    id: name,
    name,
    value: text,
    required,
    'aria-labelledby': labelledBy,
    'aria-invalid': invalid,
    'aria-errormessage': 'koe-problem',
    // What is wrong says already by how much the text is too long.
    'aria-describedby': invalid ? undefined : countId,
  };
  return (
    <>
      {lines === 'one' ? (
        <LineField {...field} inputRef={line} onText={onInput} />
      ) : (
        <div class="koe-growing" data-text={text}>
          <textarea
            {...field}
            ref={area}
            class="koe-field"
            rows={3}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
          />
        </div>
      )}
      <CharacterCount id={countId} text={text} atMost={maxLength} translate={translate} />
      <SensitiveNote
        text={text}
        translate={translate}
        onMask={(masked) => {
          // The button that had the focus goes away.
          (line.current ?? area.current)?.focus();
          onInput(masked);
        }}
      />
    </>
  );
}
