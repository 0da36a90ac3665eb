import { signal } from '@preact/signals';
import { whenOver } from '../page/when-over.ts';
import { findVoice } from './find-voice.ts';
import type { Reader } from './reader.ts';
import { whatIsSaid } from './what-is-said.ts';

type Utterance = Pick<SpeechSynthesisUtterance, 'lang' | 'voice' | 'addEventListener'>;

interface ReaderEnvironment<U extends Utterance> {
  readonly synthesis: Pick<SpeechSynthesis, 'getVoices' | 'cancel' | 'addEventListener'> & {
    speak(utterance: U): void;
  };
  readonly newUtterance: (text: string) => U;
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
  readonly life: AbortSignal;
}

export function createReader<U extends Utterance>({
  synthesis,
  newUtterance,
  document,
  life,
}: ReaderEnvironment<U>): Reader {
  // Browsers have none at first, and name them when they have come.
  const voices = signal(synthesis.getVoices());
  const isReading = signal(false);
  /** Held on to: Chromium forgets to tell of utterances that nobody holds. */
  let said: readonly U[] = [];
  const stop = () => {
    if (!isReading.value) return;
    said = [];
    isReading.value = false;
    synthesis.cancel();
  };
  synthesis.addEventListener('voiceschanged', () => (voices.value = synthesis.getVoices()), { signal: life });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && stop(), {
    signal: life,
  });
  whenOver(life, stop);
  return {
    isReading,
    stop,
    speaks: (lang) => findVoice(voices.value, lang) !== undefined,
    read(question, lang, translate) {
      stop();
      const voice = findVoice(voices.value, lang);
      if (!voice) return;
      said = whatIsSaid(question, translate).map((text) =>
        Object.assign(newUtterance(text), { voice, lang: voice.lang }),
      );
      const reading = said;
      // A voice that fails is done, too; one that was stopped ends after another may have begun.
      const done = () => {
        if (said === reading) isReading.value = false;
      };
      said.at(-1)?.addEventListener('end', done);
      for (const utterance of said) {
        utterance.addEventListener('error', done);
        synthesis.speak(utterance);
      }
      isReading.value = true;
    },
  };
}
