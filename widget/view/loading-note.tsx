import type { Translate } from '../text/translate.ts';
import { Words } from './words/words.tsx';

interface LoadingNoteProps {
  readonly loading: 'waiting' | 'failed';
  readonly translate: Translate;
  readonly onAgain: () => void;
}

export function LoadingNote({ loading, translate, onAgain }: LoadingNoteProps) {
  return (
    <div role="status" class="koe-loading">
      <p>
        <Words>{translate(`loading.${loading}`)}</Words>
      </p>
      {loading === 'failed' && (
        <button type="button" class="koe-button" onClick={onAgain}>
          <Words>{translate('loading.again')}</Words>
        </button>
      )}
    </div>
  );
}
