import { countGraphemes } from '../../../src/questions/count-graphemes.ts';
import type { Translate } from '../../text/translate.ts';
import { Words } from '../words/words.tsx';

/** The count shows itself once no more than one part in so many is left. */
const NEAR = 5;

interface CharacterCountProps {
  readonly id: string;
  readonly text: string;
  /** Graphemes. */
  readonly atMost: number;
  readonly translate: Translate;
}

/** People may type past the limit and shorten afterwards: cutting off their words mid-sentence helps nobody. */
export function CharacterCount({ id, text, atMost, translate }: CharacterCountProps) {
  // There are never more graphemes than code units, and the browser takes long to make ready for the first it counts.
  const isNear = (left: number): boolean => left * NEAR <= atMost;
  const left = atMost - (isNear(atMost - text.length) ? countGraphemes(text) : 0);
  const isOver = left < 0;
  return (
    <p id={id} class={`koe-count ${isOver ? 'koe-count-over' : ''}`}>
      {isOver && <Words>{translate('text.over', { over: -left, atMost })}</Words>}
      {!isOver && isNear(left) && <Words>{translate('text.left', { left })}</Words>}
    </p>
  );
}
