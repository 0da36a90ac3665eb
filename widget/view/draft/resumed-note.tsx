import { formatMoment } from '../../text/format-moment.ts';
import type { Translate } from '../../text/translate.ts';
import { DiscardAnswers } from './discard-answers.tsx';
import { Words } from '../words/words.tsx';

export interface ResumedNoteProps {
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly lang: string;
  readonly translate: Translate;
  readonly onDiscard: () => Promise<boolean>;
}

/** So that whoever comes back is not surprised by answers that stand there already. */
export function ResumedNote({ savedAt, lang, translate, onDiscard }: ResumedNoteProps) {
  return (
    <div class="koe-resumed">
      <p role="status">
        <Words>{translate('draft.resumed', { date: formatMoment(savedAt, lang) })}</Words>
      </p>
      <DiscardAnswers words={translate('draft.from-start')} translate={translate} onDiscard={onDiscard} />
    </div>
  );
}
