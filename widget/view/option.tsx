import type { ComponentChildren } from 'preact';
import '../styles/option.css';

interface OptionProps {
  readonly type?: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string | number;
  readonly checked: boolean;
  /** Further class of the label, for a look of its own. */
  readonly look?: string;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * A native radio or checkbox drawn as a box around its words: the whole box is the target (A3). Never `required`:
 * browsers tell a screen reader that such a radio is invalid before anybody has chosen; the question's title says it.
 */
export function Option({ type = 'radio', look = '', onChange, children, ...input }: OptionProps) {
  return (
    <label class={`koe-option ${look}`}>
      <input
        {...input}
        type={type}
        class="koe-option-box"
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class="koe-option-words">
        {/* One part of the row, however many phrases and readings it is set in. */}
        <span>{children}</span>
      </span>
    </label>
  );
}
