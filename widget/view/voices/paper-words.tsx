import { formatMoment } from '../../text/format-moment.ts';
import type { VoicesTranslate } from '../../text/voices/voices-words.ts';
import { Words } from '../words/words.tsx';

interface PaperWordsProps {
  /** Milliseconds since the epoch. */
  readonly printedAt: number | undefined;
  readonly lang: string;
  readonly words: VoicesTranslate;
}

/** What stands on paper alone: whom to ask, and why no answer is there. */
export function PaperWords({ printedAt, lang, words }: PaperWordsProps) {
  return (
    <div class="koe-slip-paper">
      <p>
        <Words>{words('paper.contact')}</Words>
      </p>
      <p>
        <Words>{words('paper.sealed')}</Words>
      </p>
      {printedAt !== undefined && (
        <p>
          <Words>{words('paper.printed')}</Words> {formatMoment(printedAt, lang)}
        </p>
      )}
    </div>
  );
}
