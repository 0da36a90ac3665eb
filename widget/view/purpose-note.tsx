import type { Translate } from '../text/translate.ts';
import { Words } from './words/words.tsx';

interface PurposeNoteProps {
  /** Its first line is always in sight; further ones open with the detail. */
  readonly purpose: string;
  readonly translate: Translate;
}

/** Why we ask, before anything is asked. */
export function PurposeNote({ purpose, translate }: PurposeNoteProps) {
  const [lead, ...more] = purpose.split('\n');
  return (
    <div class="koe-purpose">
      <p>
        <Words>{lead}</Words>
      </p>
      <details>
        <summary>
          <Words>{translate('purpose.more')}</Words>
        </summary>
        {[...more, translate('purpose.detail')].map((paragraph) => (
          <p key={paragraph}>
            <Words>{paragraph}</Words>
          </p>
        ))}
      </details>
    </div>
  );
}
