import { useState } from 'preact/hooks';
import type { ReceiptTranslate } from '../../text/receipt/receipt-words.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';

interface CopyLinkProps {
  readonly link: string;
  readonly words: ReceiptTranslate;
}

/** The address bar does not hold the whole link any more: here it is, for whoever wants to come back. */
export function CopyLink({ link, words }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'copied' | 'not-copied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      setOutcome('not-copied');
    }
  };
  return (
    <div class="koe-copy">
      <OutlinedButton onClick={() => void copy()}>
        <Words>{words('link.copy')}</Words>
      </OutlinedButton>
      <p role="status">{outcome && <Words>{words(`link.${outcome}`)}</Words>}</p>
      <p class="koe-receipt-care">
        <Words>{words('link.care')}</Words>
      </p>
    </div>
  );
}
