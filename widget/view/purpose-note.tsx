import type { Translate } from '../text/translate.ts';

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
      <p>{lead}</p>
      <details>
        <summary>{translate('purpose.more')}</summary>
        {[...more, translate('purpose.detail')].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </div>
  );
}
