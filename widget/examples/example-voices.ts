import { signal } from '@preact/signals';
import type { Entry } from '../../src/outbox/entry.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { wordsLanguage } from '../text/words-language.ts';
import { VoicesPage } from '../view/voices/voices-page.tsx';
import type { News, VoicesModel } from '../voices/create-voices.ts';
import type { VoicesDoor } from '../voices/voices-door.ts';
import { allVoicesWords } from './all-voices-words.ts';
import { finalExamples } from './final-examples.ts';

const DAY = 24 * 60 * 60_000;
/** 2026-11-23 14:05 in Japan. */
const now = Date.UTC(2026, 10, 23, 5, 5);
const { problem } = finalExamples['not-accepted'];

/** What a device keeps of the response with this number; a higher one is older. */
const kept = (number: number, survey: string) => ({
  id: `01890a5d-ac96-7000-8000-00000000000${number}`,
  survey,
  title: '保険金のお支払いについてのアンケート',
  receipt: { number: `7KF3MPXA2RT${number}`, secret: 'aGVsbG8td29ybGQtMDE' },
  savedAt: now - number * DAY,
});
const sealed = { sha256: '0'.repeat(64), sealed: 'eyJrIjoxfQ..aXY.c2VhbGVk.dGFn' };

/** One of each state, newest first. */
export const exampleEntries: readonly Entry[] = [
  { state: 'waiting', record: { ...kept(2, 'contract'), ...sealed } },
  { state: 'sent', record: { ...kept(3, 'claim-payment'), sentAt: now - 3 * DAY } },
  {
    state: 'sent',
    record: { ...kept(4, 'contract'), sentAt: now - 4 * DAY, withdrawalRequestedAt: now - DAY },
  },
  { state: 'set-aside', record: { ...kept(5, 'claim-payment'), ...sealed, problem } },
  { state: 'taken-back', record: { ...kept(6, 'contract'), takenBackAt: now - 5 * DAY } },
];

export interface ExampleBox {
  readonly entries: VoicesModel['entries']['value'];
  /** By response id. */
  readonly news?: ReadonlyMap<string, News>;
}

const nothing = () => Promise.resolve();

const exampleVoices = ({ entries, news = new Map() }: ExampleBox): VoicesModel => ({
  entries: signal(entries),
  news: signal(news),
  refresh: nothing,
  sendNow: nothing,
  ask: nothing,
  linkTo: ({ record }) => `/r/${record.receipt.number}`,
  withdraw: nothing,
  canSaveFile: ({ state }) => state === 'waiting' || state === 'set-aside',
  saveFile: () => undefined,
  print: () => undefined,
  now: () => now,
});

/** The way to the list of receipts; undefined: its code cannot be loaded. */
export const exampleDoor = (box: ExampleBox | undefined, isOpen = true): VoicesDoor => ({
  isOpen: signal(isOpen),
  isEmbedded: false,
  open: () => undefined,
  close: () => undefined,
  follow: () => undefined,
  opener: () => undefined,
  load: (lang) =>
    box
      ? Promise.resolve({
          View: VoicesPage,
          voices: exampleVoices(box),
          translate: createPlainTranslator(allVoicesWords[wordsLanguage(lang)]),
          phrasesOf: (text) => [text],
        })
      : Promise.reject(new Error('no reception')),
});
