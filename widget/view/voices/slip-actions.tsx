import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../src/outbox/entry.ts';
import { formatReceiptNumber } from '../../../src/response/receipt-number.ts';
import { formatMoment } from '../../text/format-moment.ts';
import type { Translate } from '../../text/translate.ts';
import type { VoicesTranslate } from '../../text/voices/voices-words.ts';
import type { VoicesModel } from '../../voices/create-voices.ts';
import { CopyButton } from '../final/copy-button.tsx';
import { OutlinedButton } from '../outlined-button.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { entryMark } from './entry-mark.ts';
import { Words } from '../words/words.tsx';

interface SlipActionsProps {
  readonly entry: Entry;
  readonly voices: VoicesModel;
  readonly lang: string;
  readonly words: VoicesTranslate;
  readonly translate: Translate;
  readonly onPrint: (() => void) | undefined;
  /** The question is answered, and what it stood on is gone. */
  readonly onConfirmed: () => void;
}

/** What a person can do with one receipt, and what came of it. */
export function SlipActions({
  entry,
  voices,
  lang,
  words,
  translate,
  onPrint,
  onConfirmed,
}: SlipActionsProps) {
  const [isConfirming, setConfirming] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const news = voices.news.value.get(entry.record.id);
  const isHere = entry.state === 'waiting' || entry.state === 'set-aside';
  const canWithdraw = entry.state === 'sent' && entry.record.withdrawalRequestedAt === undefined;
  /** One thing at a time: a second tap on what is under way does nothing. */
  const unlessBusy = (work: () => unknown) => () => {
    if (!news?.isBusy) void work();
  };
  const about = isHere ? 'remove' : 'withdraw';
  return (
    <>
      <p class="koe-slip-body">
        <Words>{words(`body.${entryMark(entry).words}`)}</Words>
      </p>
      <p role="status" class="koe-slip-news">
        <Words>
          {news && words(news.words, { at: news.at === undefined ? '' : formatMoment(news.at, lang) })}
        </Words>
      </p>
      <div class="koe-slip-actions">
        {entry.state === 'waiting' && (
          <OutlinedButton onClick={unlessBusy(() => voices.sendNow(entry))}>
            <Words>{words('send')}</Words>
          </OutlinedButton>
        )}
        {entry.state === 'sent' && (
          <a class="koe-quiet" href={voices.linkTo(entry, lang)} target="_blank" rel="noreferrer">
            <Words>{words('follow')}</Words>
          </a>
        )}
        {entry.state !== 'waiting' && (
          <OutlinedButton onClick={unlessBusy(() => voices.ask(entry))}>
            <Words>{words('ask')}</Words>
          </OutlinedButton>
        )}
        {onPrint && (
          <OutlinedButton onClick={onPrint}>
            <Words>{words('print')}</Words>
          </OutlinedButton>
        )}
        <CopyButton text={formatReceiptNumber(entry.record.receipt.number)} translate={translate} />
      </div>
      {voices.canSaveFile(entry) && (
        <div class="koe-slip-file">
          <p>
            <Words>{words('file.why')}</Words>
          </p>
          <OutlinedButton onClick={() => voices.saveFile(entry)}>
            <Words>{words('file')}</Words>
          </OutlinedButton>
        </div>
      )}
      {(isHere || canWithdraw) && (
        <button
          type="button"
          class="koe-quiet"
          ref={asker}
          aria-expanded={isConfirming}
          onClick={unlessBusy(() => setConfirming(true))}
        >
          <Words>{words(about)}</Words>
        </button>
      )}
      {isConfirming && (
        <ConfirmStep
          title={words(`${about}.title`)}
          body={words(`${about}.body`)}
          yes={words(`${about}.yes`)}
          no={words('no')}
          onYes={() => {
            setConfirming(false);
            onConfirmed();
            void voices.withdraw(entry);
          }}
          onNo={() => {
            setConfirming(false);
            asker.current?.focus();
          }}
        />
      )}
    </>
  );
}
