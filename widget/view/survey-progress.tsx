import type { Translate } from '../text/translate.ts';
import { Words } from './words/words.tsx';

interface SurveyProgressProps {
  readonly position: number;
  readonly total: number;
  readonly translate: Translate;
}

/** In words and as a bar; who hears the page is told once, in words: a bar is read out as a percentage. */
export function SurveyProgress({ position, total, translate }: SurveyProgressProps) {
  return (
    <div class="koe-progress">
      <p id="koe-progress" class="koe-progress-words">
        <span aria-hidden="true">
          <Words>{translate('progress.words', { position, total })}</Words>
        </span>
        <span class="koe-unseen">{translate('progress.label', { position, total })}</span>
      </p>
      <progress class="koe-progress-bar" value={position} max={total} aria-hidden="true" />
    </div>
  );
}
