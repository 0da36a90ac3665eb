import '../../styles/shared.css';
import type { Translate } from '../../text/translate.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';

export interface SharedNoteProps {
  readonly secondsLeft: number;
  /** `unsent`: saved, and sent later. */
  readonly what: 'answers' | 'receipt' | 'unsent';
  readonly translate: Translate;
  readonly onStay: () => void;
  readonly onClear: () => void;
}

/** Heard a few times, not every second. */
const HEARD = [10, 20, 30, 60] as const;

/** Says that the screen is about to be cleared for the next person, and lets this one have more time. */
export function SharedNote({ secondsLeft, what, translate, onStay, onClear }: SharedNoteProps) {
  const heard = HEARD.find((seconds) => secondsLeft <= seconds) ?? secondsLeft;
  return (
    <section class="koe-shared">
      <p aria-hidden="true" class="koe-shared-time">
        <Words>{translate('shared.clears', { seconds: secondsLeft })}</Words>
      </p>
      <p role="status" class="koe-unseen">
        {translate('shared.clears', { seconds: heard })}
      </p>
      <p>
        <Words>{translate(`shared.${what}`)}</Words>
      </p>
      <div class="koe-shared-ways">
        <OutlinedButton onClick={onStay}>
          <Words>{translate('shared.stay')}</Words>
        </OutlinedButton>
        <button type="button" class="koe-quiet" onClick={onClear}>
          <Words>{translate('shared.now')}</Words>
        </button>
      </div>
    </section>
  );
}
