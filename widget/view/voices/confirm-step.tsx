import { useLayoutEffect, useRef } from 'preact/hooks';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';

interface ConfirmStepProps {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** One calm question before what cannot be undone; in the page, where it can be read at leisure. */
export function ConfirmStep({ title, body, yes, no, onYes, onNo }: ConfirmStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="koe-confirm">
      <h4 ref={heading} tabIndex={-1}>
        <Words>{title}</Words>
      </h4>
      <p>
        <Words>{body}</Words>
      </p>
      <div class="koe-slip-actions">
        <OutlinedButton onClick={onYes}>
          <Words>{yes}</Words>
        </OutlinedButton>
        <button type="button" class="koe-quiet" onClick={onNo}>
          <Words>{no}</Words>
        </button>
      </div>
    </section>
  );
}
