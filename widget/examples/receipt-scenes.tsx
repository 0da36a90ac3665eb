import { signal } from '@preact/signals';
import { allWords } from '../text/all-words.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { wordsLanguage } from '../text/words-language.ts';
import type { Deed, ReceiptState } from '../receipt/create-receipt-model.ts';
import { ReceiptView } from '../view/receipt/receipt-view.tsx';
import { tap } from './acted.tsx';
import { allReceiptWords } from './all-receipt-words.ts';
import { allVoicesWords } from './all-voices-words.ts';
import { exampleDisplay } from './example-display.ts';
import { exampleReceipt, exampleReceiptModel } from './example-receipt.ts';
import type { Scene, Scenes } from './scene.ts';
import { after } from './survey-scene.tsx';

const page =
  (state: ReceiptState, deed?: Deed): Scene =>
  (lang) => (
    <ReceiptView
      model={exampleReceiptModel(state, deed)}
      spoken={signal({
        lang: wordsLanguage(lang),
        words: createPlainTranslator(allReceiptWords[wordsLanguage(lang)]),
        voicesWords: createPlainTranslator(allVoicesWords[wordsLanguage(lang)]),
        translate: createPlainTranslator(allWords[wordsLanguage(lang)]),
        phrasesOf: (text) => [text],
      })}
      readingsOf={signal(undefined)}
      display={exampleDisplay()}
      onLanguage={() => undefined}
    />
  );
const known = (...given: Parameters<typeof exampleReceipt>): ReceiptState => ({
  kind: 'known',
  receipt: exampleReceipt(...given),
});
const contact = '#koe-contact-title ~ .koe-slip-actions';

/** The page on which a customer follows a voice. */
export const receiptScenes: Scenes = {
  'receipt-received': page(known('received', { contact: 'no' }), { about: 'contact', came: 'done' }),
  'receipt-answered': page(known('answered')),
  'receipt-closed': page(known('closed', { withdrawalRequestedAt: '2026-11-25T03:00:00.000Z' })),
  'receipt-contact-form': after(page(known('read')), tap(`${contact} .koe-button`), tap('[value=email]')),
  'receipt-contact-withdraw': after(page(known('in-work')), tap(`${contact} .koe-quiet`)),
  'receipt-lost': page({ kind: 'lost' }),
  'receipt-slow': page({ kind: 'slow' }),
};
