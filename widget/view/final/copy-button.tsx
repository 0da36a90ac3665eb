import { useState } from 'preact/hooks';
import type { Translate } from '../../text/translate.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly translate: Translate;
}

export function CopyButton({ text, translate }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'not-copied'>();
  const copy = async () => {
    try {
      // Missing where the page is not secure, refused in frames that were not given the clipboard.
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('not-copied');
    }
  };
  return (
    <div class="koe-copy">
      <OutlinedButton onClick={copy}>
        <Words>{translate('receipt.copy')}</Words>
      </OutlinedButton>
      <p role="status">{outcome && <Words>{translate(`receipt.${outcome}`)}</Words>}</p>
    </div>
  );
}
