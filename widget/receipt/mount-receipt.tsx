import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { createDisplay } from '../display/create-display.ts';
import { keptDisplay } from '../display/kept-display.ts';
import { setRootTextSize } from '../display/set-root-text-size.ts';
import { followReadings } from '../furigana/follow-readings.ts';
import { isJapanese } from '../furigana/is-japanese.ts';
import type { Reader } from '../reading/reader.ts';
import { textDirection } from '../text/text-direction.ts';
import { ReceiptView } from '../view/receipt/receipt-view.tsx';
import { createReceiptModel } from './create-receipt-model.ts';
import { loadSpeech } from './load-speech.ts';
import { ownDesk } from './own-desk.ts';
import { receiptLink } from './receipt-link.ts';
import { takeReceipt, type GivenReceipt } from './take-receipt.ts';

/** Brings the page of a receipt to life; the one place where the real clock, network and storage are wired to it. */
export async function mountReceipt(given: GivenReceipt): Promise<void> {
  const root = document.getElementById('koe');
  if (!root) return;
  // The same link once more, put into the address bar of this very page: nothing is loaded anew by itself.
  addEventListener('hashchange', () => {
    takeReceipt(location, history);
    location.reload();
  });
  const model = createReceiptModel(given, {
    desk: ownDesk({
      receipts: '/v1/receipts',
      fetch: (address, init) => fetch(address, init),
      startTimer(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    }),
    linkTo: (receipt) => receiptLink(location.origin, receipt),
  });
  void model.ask();
  const spoken = signal(await loadSpeech(document.documentElement.lang));
  const display = createDisplay({
    kept: keptDisplay(() => localStorage),
    setTextSize: (textSize) => setRootTextSize(document.documentElement, textSize),
    reader: signal<Reader | undefined>(undefined),
  });
  const readingsOf = followReadings(
    () => display.settings.value.furigana && isJapanese(spoken.value.lang),
    async () => (await import('../furigana/furigana.ts')).readingsOf,
  );
  effect(() => {
    const { lang, words } = spoken.value;
    document.documentElement.lang = lang;
    document.documentElement.dir = textDirection(lang);
    document.title = words('title');
  });
  const changeLanguage = async (lang: string): Promise<void> => {
    const next = await loadSpeech(lang).catch(() => undefined);
    // Drawn once more in any case, so that the choice on the screen falls back to the language that is shown.
    spoken.value = next ?? { ...spoken.value };
    if (!next) return;
    const address = new URL(location.href);
    address.searchParams.set('lang', next.lang);
    history.replaceState(history.state, '', address);
  };
  render(
    <ReceiptView
      model={model}
      spoken={spoken}
      readingsOf={readingsOf}
      display={display}
      onLanguage={(lang) => void changeLanguage(lang)}
    />,
    root,
  );
}
