import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../styles/draft.css';
import type { Translate } from '../../text/translate.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { Words } from '../words/words.tsx';

export interface DiscardAnswersProps {
  /** What the person taps; the words beside it say the same of the device. */
  readonly words: string;
  readonly translate: Translate;
  /** False when they could not be taken off the device. */
  readonly onDiscard: () => Promise<boolean>;
}

/** Throws away what was answered, after asking once. */
export function DiscardAnswers({ words, translate, onDiscard }: DiscardAnswersProps) {
  const [step, setStep] = useState<'idle' | 'asking' | 'failed'>('idle');
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (step !== 'idle') question.current?.focus();
    else if (wasAsked.current) opener.current?.focus();
    wasAsked.current = step !== 'idle';
  }, [step]);

  if (step === 'idle') {
    return (
      <button type="button" class="koe-quiet" ref={opener} onClick={() => setStep('asking')}>
        <Words>{words}</Words>
      </button>
    );
  }
  const discard = async () => {
    if (!(await onDiscard())) setStep('failed');
  };
  return (
    <div class="koe-discard" role="group" aria-labelledby="koe-discard">
      <p id="koe-discard" ref={question} tabIndex={-1}>
        <Words>{translate(step === 'failed' ? 'draft.discard.failed' : 'draft.discard.question')}</Words>
      </p>
      <div class="koe-discard-ways">
        <OutlinedButton onClick={discard}>
          <Words>{translate('draft.discard.yes')}</Words>
        </OutlinedButton>
        <button type="button" class="koe-quiet" onClick={() => setStep('idle')}>
          <Words>{translate('draft.discard.no')}</Words>
        </button>
      </div>
    </div>
  );
}
