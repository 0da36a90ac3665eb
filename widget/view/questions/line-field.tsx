import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import '../../styles/field.css';
import { confirmsConversion } from './confirms-conversion.ts';

interface LineFieldProps {
  readonly id?: string;
  readonly name: string;
  readonly value: string;
  readonly inputmode?: 'tel' | 'email' | 'text';
  readonly required?: boolean | undefined;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-errormessage'?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
}

/**
 * One line of text. Enter means next, unless it only accepts a conversion (A2). Never autofilled: what a browser
 * offers to fill in later it first writes into its profile, where anybody can read it (P1).
 */
export function LineField({ inputRef, onText, ...input }: LineFieldProps) {
  const conversionEndedAt = useRef(-Infinity);
  return (
    <input
      {...input}
      ref={inputRef ?? null}
      type="text"
      autocomplete="off"
      class="koe-field"
      enterkeyhint="next"
      onInput={({ currentTarget }) => onText(currentTarget.value)}
      onCompositionEnd={({ timeStamp }) => {
        conversionEndedAt.current = timeStamp;
      }}
      onKeyDown={(event) => {
        if (confirmsConversion(event, conversionEndedAt.current)) event.preventDefault();
      }}
    />
  );
}
