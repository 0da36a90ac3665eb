import { signal, type ReadonlySignal } from '@preact/signals';
import type { StartTimer } from '../src/outbox/start-timer.ts';
import type { Answer } from '../src/questions/kinds.ts';
import { createDisplay } from './display/create-display.ts';
import type { TextSize } from './display/display-settings.ts';
import { keptDisplay } from './display/kept-display.ts';
import { createSurveyModel, type LiveSurveyModel } from './page/create-survey-model.ts';
import type { Device } from './page/device.ts';
import { createDraftLock } from './page/draft/draft-lock.ts';
import { eventsUntil } from './page/events-until.ts';
import { firstSession } from './page/first-session.ts';
import { loadOnce } from './page/load-once.ts';
import { openChannel } from './page/open-channel.ts';
import { phrasesOnScreen } from './page/phrases-on-screen.ts';
import type { Fragment } from './page/take-fragment.ts';
import { whenOver } from './page/when-over.ts';
import type { PageData } from './page-data.ts';
import type { Reader } from './reading/reader.ts';
import { createPlainTranslator } from './text/plain-translator.ts';
import { whenIdle } from './view/when-idle.ts';
import { spokenPhrases } from './text/spoken.ts';
import { loadVoicesWords } from './text/voices/load-voices-words.ts';
import { saveFile } from './voices/save-file.ts';
import { openVoicesDoor, type VoicesDoor } from './voices/voices-door.ts';

/** The way in which a survey comes to its person: as a page of the collector's, or mounted into an app. */
export interface Entrance {
  /** Origin of the collector; empty on its own pages. */
  readonly collector: string;
  readonly page: PageData;
  readonly fragment: Fragment;
  readonly isEmbedded: boolean;
  /** What the person had answered before the script came. */
  readonly given: Answer | undefined;
  readonly setTextSize: (textSize: TextSize) => void;
  /** What is opened and listened to ends with it. */
  readonly life: AbortSignal;
}

export const now = () => Date.now();
export const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Pages that came over plain HTTP have none. */
const locks = () => ('locks' in navigator ? navigator.locks : undefined);

/** All that comes after the first question: loaded while the person reads it, so that a tunnel cannot cut it off. */
const later = {
  device: () => import('./page/open-device.ts'),
  seal: () => import('../src/sealing/seal.ts'),
  views: () => import('./view/every-view.ts'),
  reader: () => import('./reading/create-reader.ts'),
};

const startTimer: StartTimer = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Resolves when all has come, or cannot be had now; then it is fetched once more when it is needed. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled([later.device(), later.seal(), later.views(), later.reader()]);
}

/** Where the browser cannot speak there is none; without reception there is none, and nothing else is lacking. */
function openReader(life: AbortSignal): ReadonlySignal<Reader | undefined> {
  const reader = signal<Reader>();
  if (!('speechSynthesis' in window)) return reader;
  const open = async () => {
    const { createReader } = await later.reader();
    const newUtterance = (text: string) => new SpeechSynthesisUtterance(text);
    reader.value = createReader({ synthesis: speechSynthesis, newUtterance, document, life });
  };
  whenOver(
    life,
    whenIdle(() => void open().catch(() => undefined)),
  );
  return reader;
}

async function openDevice({ collector, life }: Entrance) {
  const { openDevice: open } = await later.device();
  return open({
    startTimer,
    localStorage: () => localStorage,
    locks: locks(),
    channel: openChannel('koe-delivery', life),
    endpoint: `${collector}/v1/responses`,
    fetch: (address, init) => fetch(address, init),
    random: Math.random,
    seal: async (response, key) => (await later.seal()).seal(response, key),
    now,
    randomBytes,
    window: eventsUntil(life, window),
    document,
    life,
  });
}

/** The list of receipts, its code and its words: none of it travels before a person asks. */
function voicesDoor(entrance: Entrance, device: () => Promise<Device>): VoicesDoor {
  const { collector, isEmbedded, life } = entrance;
  const opened = loadOnce(async () => {
    const { openVoices } = await import('./voices/open-voices.ts');
    return openVoices({
      device: await device(),
      collector,
      fetch: (address, init) => fetch(address, init),
      startTimer,
      now,
      saveFile: (name, text) => saveFile(document, name, text),
      // In an app's own page it would print the app.
      print: collector === '' ? () => window.print() : undefined,
    });
  });
  return openVoicesDoor(eventsUntil(life, window), window, {
    isEmbedded,
    async load(lang) {
      const [spoken, voices] = await Promise.all([loadVoicesWords(lang), opened()]);
      return {
        ...voices,
        translate: createPlainTranslator(spoken.words),
        phrasesOf: spokenPhrases(spoken),
      };
    },
  });
}

/** The one place where the real clock, randomness, network, storage and locks are wired to what decides. */
export function wireSurvey(entrance: Entrance): LiveSurveyModel {
  const { collector, page, fragment, given, life } = entrance;
  const device = loadOnce(() => openDevice(entrance));
  const visit = (anew: Partial<Entrance> = {}) =>
    firstSession({ ...entrance, ...anew, now: now(), randomBytes });
  return createSurveyModel({
    questionnaire: page.questionnaire,
    sealingKey: page.sealingKey,
    translate: createPlainTranslator(page.words),
    phrasesOf: phrasesOnScreen(page, page.words, page.wordPhrases),
    session: visit(),
    isTouched: given !== undefined,
    shared: fragment.shared ? { startTimer, document: eventsUntil(life, document) } : undefined,
    forgetEntrance: () => history.replaceState(null, ''),
    display: createDisplay({
      kept: fragment.shared ? undefined : keptDisplay(() => localStorage),
      setTextSize: entrance.setTextSize,
      reader: openReader(life),
    }),
    loadReadings: async () => (await import('./furigana/furigana.ts')).readingsOf,
    openDevice: device,
    // On a shared device the one who looks need not be the one who answered.
    voices: fragment.shared ? undefined : voicesDoor(entrance, device),
    createLock: (events) =>
      createDraftLock({ locks: locks(), channel: openChannel('koe-draft', life), startTimer, life }, events),
    window: eventsUntil(life, window),
    loadLanguage: async (lang) => {
      const { loadLanguage } = await import('./page/load-language.ts');
      return loadLanguage(page.questionnaire.id, lang, (address) => fetch(collector + address));
    },
    // The invitation was for what has been finished.
    newSession: (questionnaire) =>
      visit({ page: { ...page, questionnaire }, fragment: { prefill: {}, shared: false }, given: undefined }),
    now,
  });
}
