import { useLayoutEffect, useRef } from 'preact/hooks';
import '../../styles/draft.css';
import type { Translate } from '../../text/translate.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';

export interface AwayNoteProps {
  /** Whether this tab came second, or was the first and has been taken over. */
  readonly place: 'elsewhere' | 'moved';
  readonly translate: Translate;
  readonly onTakeOver: () => void;
  readonly onStartAnew: () => void;
}

/** Instead of a question, while another tab of this device has the survey. */
export function AwayNote({ place, translate, onTakeOver, onStartAnew }: AwayNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [place]);
  return (
    <section class="koe-away koe-moved-on" aria-labelledby="koe-away">
      <h2 id="koe-away" class="koe-away-title" ref={heading} tabIndex={-1}>
        <Words>{translate(`draft.${place}.title`)}</Words>
      </h2>
      <p>
        <Words>{translate(`draft.${place}.body`)}</Words>
      </p>
      <button type="button" class="koe-button" onClick={onTakeOver}>
        <Words>{translate('draft.take-over')}</Words>
      </button>
      {place === 'elsewhere' && (
        <OutlinedButton onClick={onStartAnew}>
          <Words>{translate('draft.beside')}</Words>
        </OutlinedButton>
      )}
    </section>
  );
}
