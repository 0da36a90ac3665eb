import type { Translate } from '../text/translate.ts';

interface LoadingNoteProps {
  readonly loading: 'waiting' | 'failed';
  readonly translate: Translate;
  readonly onAgain: () => void;
}

export function LoadingNote({ loading, translate, onAgain }: LoadingNoteProps) {
  return (
    <div role="status" class="koe-loading">
      <p>{translate(`loading.${loading}`)}</p>
      {loading === 'failed' && (
        <button type="button" class="koe-button" onClick={onAgain}>
          {translate('loading.again')}
        </button>
      )}
    </div>
  );
}
