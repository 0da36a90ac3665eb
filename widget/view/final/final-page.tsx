import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LocalQuestionnaire } from '../../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../../src/response/session.ts';
import '../../styles/final.css';
import '../../styles/voice-colours.css';
import type { FinalState } from '../../survey-model.ts';
import type { Translate } from '../../text/translate.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { ComplaintWays } from './complaint-ways.tsx';
import { finalWords } from './final-words.ts';
import { mayGoUninvited } from './may-go-uninvited.ts';
import { ReceiptNumber } from './receipt-number.tsx';
import { StateIcon } from './state-icon.tsx';
import { WhatFollows } from './what-follows.tsx';
import { whatWasSaid } from './what-was-said.ts';
import { Words } from '../words/words.tsx';

export interface FinalPageProps {
  readonly final: FinalState;
  readonly session: Session;
  readonly questionnaire: LocalQuestionnaire;
  readonly translate: Translate;
  readonly onTryAgain: () => void;
  readonly onStartAnew: () => void;
  readonly onSendUninvited: () => void;
  /** Absent where the device is not the person's own. */
  readonly onVoices?: ((opener: HTMLElement) => void) | undefined;
}

/** The paper stub that is handed over, and what happens next. */
export function FinalPage({
  final,
  session,
  questionnaire,
  translate,
  onTryAgain,
  onStartAnew,
  onSendUninvited,
  onVoices,
}: FinalPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { title, mark, body } = finalWords(final, translate);
  const said = whatWasSaid(questionnaire.questions, session.answers);
  const isKept = final.state === 'saved' || final.state === 'sent';
  const hasReceipt = 'receipt' in final;

  return (
    <div class="koe-final koe-moved-on">
      <section class={`koe-stub koe-state-${final.state}`} aria-labelledby="koe-state">
        {hasReceipt && (
          <p class="koe-stub-name">
            <Words>{translate('receipt.stub')}</Words>
          </p>
        )}
        {/* Later states are announced here; the first one by the focus on its heading. */}
        <div role="status">
          <StateIcon state={final.state} />
          <h2 id="koe-state" class="koe-state-title" ref={heading} tabIndex={-1}>
            <Words>{title}</Words>
          </h2>
          {mark !== undefined && (
            <p class="koe-state-mark">
              <Words>{mark}</Words>
            </p>
          )}
          <p class="koe-state-body">
            <Words>{body}</Words>
          </p>
        </div>
        {final.state === 'not-saved' && (
          <button type="button" class="koe-button" onClick={onTryAgain}>
            <Words>{translate('final.try-again')}</Words>
          </button>
        )}
        {final.state === 'saved' && (
          <OutlinedButton onClick={onTryAgain}>
            <Words>{translate('final.send-now')}</Words>
          </OutlinedButton>
        )}
        {mayGoUninvited(final, session) && (
          <button type="button" class="koe-button" onClick={onSendUninvited}>
            <Words>{translate('final.send-uninvited')}</Words>
          </button>
        )}
        {hasReceipt && <ReceiptNumber final={final} lang={questionnaire.lang} translate={translate} />}
      </section>
      {isKept && <WhatFollows said={said} translate={translate} />}
      {said.complaint && <ComplaintWays translate={translate} />}
      {hasReceipt && onVoices && (
        <button type="button" class="koe-quiet" onClick={({ currentTarget }) => onVoices(currentTarget)}>
          <Words>{translate('after.voices')}</Words>
        </button>
      )}
      {hasReceipt && (
        <button type="button" class="koe-quiet" onClick={onStartAnew}>
          <Words>{translate('after.anew')}</Words>
        </button>
      )}
    </div>
  );
}
