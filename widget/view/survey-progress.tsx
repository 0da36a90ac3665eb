import type { Translate } from '../text/translate.ts';

interface SurveyProgressProps {
  readonly position: number;
  readonly total: number;
  readonly translate: Translate;
}

/** In words and as a bar; who hears the page is told once, by the bar. */
export function SurveyProgress({ position, total, translate }: SurveyProgressProps) {
  return (
    <div class="koe-progress">
      <p class="koe-progress-words" aria-hidden="true">
        {translate('progress.words', { position, total })}
      </p>
      <progress
        class="koe-progress-bar"
        value={position}
        max={total}
        aria-label={translate('progress.label', { position, total })}
      />
    </div>
  );
}
