import type { SessionEvent } from '../../src/response/session.ts';
import '../styles/actions.css';
import type { Translate } from '../text/translate.ts';
import { Words } from './words/words.tsx';

interface QuestionActionsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canSkip: boolean;
  readonly isWaiting: boolean;
  readonly translate: Translate;
  readonly dispatch: (event: SessionEvent) => void;
}

export function QuestionActions({
  isFirst,
  isLast,
  canSkip,
  isWaiting,
  translate,
  dispatch,
}: QuestionActionsProps) {
  const quiet = (words: string, type: 'back' | 'skipped') => (
    <button type="button" class="koe-quiet" disabled={isWaiting} onClick={() => dispatch({ type })}>
      <Words>{words}</Words>
    </button>
  );
  return (
    <div class="koe-actions">
      <button type="submit" class="koe-button" aria-disabled={isWaiting}>
        <Words>{translate(isLast ? 'action.finish' : 'action.next')}</Words>
      </button>
      {!isFirst && quiet(translate('action.back'), 'back')}
      {canSkip && quiet(translate('action.skip'), 'skipped')}
    </div>
  );
}
