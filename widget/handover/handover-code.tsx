import { useState } from 'preact/hooks';
import type { TranslateLink } from '../link/words/translate-link.ts';
import { formatMoment } from '../text/format-moment.ts';
import { OutlinedButton } from '../view/outlined-button.tsx';
import { Words } from '../view/words/words.tsx';
import type { HandoverLink } from './make-link.ts';

interface HandoverCodeProps {
  readonly link: HandoverLink;
  readonly lang: string;
  readonly translate: TranslateLink;
}

/** The code, where one can hold it, and the link itself for whoever has no camera at hand. */
export function HandoverCode({ link, lang, translate }: HandoverCodeProps) {
  const { address, until, qr } = link;
  const [outcome, setOutcome] = useState<'copied' | 'not-copied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      // Refused by the person or the browser; the code is still there.
      setOutcome('not-copied');
    }
  };
  return (
    <>
      <p>
        <Words>{translate(qr ? 'handover.explain' : 'handover.too-large')}</Words>
      </p>
      {qr && (
        <svg
          class="koe-qr"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shape-rendering="crispEdges"
          role="img"
          aria-label={translate('handover.qr')}
        >
          <path d={qr.path} />
        </svg>
      )}
      <p>
        <Words>{translate('handover.until', { time: formatMoment(until, lang) })}</Words>
      </p>
      <div class="koe-copy">
        <OutlinedButton onClick={copy}>
          <Words>{translate('handover.copy')}</Words>
        </OutlinedButton>
        <p role="status">{outcome && <Words>{translate(`handover.${outcome}`)}</Words>}</p>
      </div>
    </>
  );
}
