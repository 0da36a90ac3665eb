import type { Reached } from '../../../src/protocol/stage.ts';
import { STAGES } from '../../../src/protocol/stage.ts';
import { formatMoment } from '../../text/format-moment.ts';
import type { ReceiptTranslate } from '../../text/receipt/receipt-words.ts';
import { Words } from '../words/words.tsx';

interface StageListProps {
  /** In their order. */
  readonly stages: readonly Reached[];
  readonly lang: string;
  readonly words: ReceiptTranslate;
}

const DONE = 'm7.5 12.5 3 3 6-6.5';
/** Three dots: it goes on. */
const UNDER_WAY = 'M7 12h.01M12 12h.01M17 12h.01';

/** The way of a voice, from the top down: what is behind it, where it is, what is to come. */
export function StageList({ stages, lang, words }: StageListProps) {
  const reachedAt = new Map(stages.map(({ stage, at }) => [stage, at]));
  const now = STAGES.findLastIndex((stage) => reachedAt.has(stage));
  return (
    <ol class="koe-stages">
      {STAGES.map((stage, index) => {
        const place = index < now ? 'done' : index === now ? 'now' : 'to-come';
        const at = reachedAt.get(stage);
        const isUnderWay = place === 'now' && stage === 'in-work';
        return (
          <li
            key={stage}
            class={`koe-stage koe-stage-${place}`}
            aria-current={place === 'now' ? 'step' : undefined}
          >
            <svg class="koe-stage-mark" viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" />
              {place !== 'to-come' && <path d={isUnderWay ? UNDER_WAY : DONE} />}
            </svg>
            <p class="koe-stage-name">
              <Words>{words(`step.${stage}`)}</Words>{' '}
              <span class={place === 'now' ? 'koe-stage-now' : 'koe-unseen'}>
                {place === 'now' ? <Words>{words('step.now')}</Words> : words(`step.${place}`)}
              </span>
            </p>
            {at !== undefined && (
              <p class="koe-stage-at">
                <time dateTime={at}>
                  <Words>{formatMoment(Date.parse(at), lang)}</Words>
                </time>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
