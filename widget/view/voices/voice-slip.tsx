import { useRef } from 'preact/hooks';
import type { Entry } from '../../../src/outbox/entry.ts';
import { formatReceiptNumber } from '../../../src/response/receipt-number.ts';
import { formatMoment } from '../../text/format-moment.ts';
import type { Translate } from '../../text/translate.ts';
import type { VoicesTranslate } from '../../text/voices/voices-words.ts';
import type { VoicesModel } from '../../voices/create-voices.ts';
import { StateIcon } from '../final/state-icon.tsx';
import { entryMark } from './entry-mark.ts';
import { PaperWords } from './paper-words.tsx';
import { SlipActions } from './slip-actions.tsx';
import { Words } from '../words/words.tsx';

interface VoiceSlipProps {
  readonly entry: Entry;
  /** The survey's name. */
  readonly name: string;
  readonly voices: VoicesModel;
  readonly lang: string;
  readonly words: VoicesTranslate;
  readonly translate: Translate;
  /** When it was asked to be printed, in milliseconds since the epoch; undefined: another one was. */
  readonly printedAt: number | undefined;
  readonly onPrint: (() => void) | undefined;
}

/** One paper stub in the box. */
export function VoiceSlip({
  entry,
  name,
  voices,
  lang,
  words,
  translate,
  printedAt,
  onPrint,
}: VoiceSlipProps) {
  const title = useRef<HTMLParagraphElement>(null);
  const { number } = entry.record.receipt;
  const mark = entryMark(entry);
  const id = `koe-slip-${entry.record.id}`;
  return (
    <li class={`koe-slip koe-state-${mark.icon} ${printedAt === undefined ? '' : 'koe-on-paper'}`}>
      <article aria-labelledby={id}>
        <div class="koe-slip-spine">
          <StateIcon state={mark.icon} />
        </div>
        <div class="koe-slip-face">
          <h3 id={id} class="koe-slip-name">
            <Words>{name}</Words>
          </h3>
          {/* Told when it changes while somebody looks on. */}
          <div role="status">
            <p class="koe-slip-state" ref={title} tabIndex={-1}>
              <Words>{words(`state.${mark.words}`)}</Words>
            </p>
          </div>
          <dl class="koe-slip-facts">
            <dt>
              <Words>{translate('receipt.number')}</Words>
            </dt>
            <dd class="koe-slip-number">
              <span aria-hidden="true">{formatReceiptNumber(number)}</span>
              {/* Read out letter by letter. */}
              <span class="koe-unseen">{[...number].join(' ')}</span>
            </dd>
            <dt>
              <Words>{words(`at.${mark.words}`)}</Words>
            </dt>
            <dd>
              <time dateTime={new Date(mark.at).toISOString()}>
                <Words>{formatMoment(mark.at, lang)}</Words>
              </time>
            </dd>
          </dl>
          <details
            class="koe-slip-more"
            onToggle={({ currentTarget }) => {
              // Asked because somebody opened it, and never by itself.
              if (currentTarget.open && entry.state === 'sent') void voices.ask(entry);
            }}
          >
            <summary aria-describedby={id}>
              <Words>{words('more')}</Words>
            </summary>
            <SlipActions
              entry={entry}
              voices={voices}
              lang={lang}
              words={words}
              translate={translate}
              onPrint={onPrint}
              onConfirmed={() => title.current?.focus()}
            />
          </details>
          <PaperWords printedAt={printedAt} words={words} lang={lang} />
        </div>
      </article>
    </li>
  );
}
