import { signal } from '@preact/signals';
import { render } from 'preact';
import { announce } from '../page/announce.ts';
import { whenOver } from '../page/when-over.ts';
import type { SurveyEvent } from '../survey-event.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { loadWords } from '../text/words-for.ts';
import { wordsLanguage } from '../text/words-language.ts';
import { viewsFor } from '../view/views-for.ts';
import { whenIdle } from '../view/when-idle.ts';
import { fetchLater, wireSurvey } from '../wire-survey.ts';
import { checkMountOptions } from './check-mount-options.ts';
import { loadSurvey } from './load-survey.ts';
import type { MountOptions } from './mount-options.ts';
import { MountedView, type Mounted } from './mounted-view.tsx';
import { openRoot } from './open-root.ts';

/** A survey that stands in a page. */
export interface MountedSurvey {
  /** Takes it away and lets go of all that it held. What waits to be sent stays on the device. */
  unmount(): void;
}

/**
 * Puts a survey at the end of `target`, in a shadow root. For the insurer's own apps: the page can read what is
 * answered. Throws a `TypeError` for an option that is not taken.
 */
export function mountSurvey(target: Element, options: MountOptions): MountedSurvey {
  checkMountOptions(options);
  const { origin, survey, invitation, sharedDevice = false, onEvent } = options;
  const lang = options.lang ?? (target.closest('[lang]')?.getAttribute('lang') || navigator.language);
  const life = new AbortController();
  const mounted = signal<Mounted>();
  const { root, setTextSize } = openRoot(target);

  // Apart from what is going on: an app may unmount the survey right there, and its mistakes stay its own.
  const tell = (event: SurveyEvent) =>
    queueMicrotask(() => {
      const { type, detail } = event;
      root.host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
      onEvent?.(event);
    });
  const show = async () => {
    const page = await loadSurvey(options, lang, (address) =>
      fetch(origin + address, { signal: life.signal }),
    );
    const [question] = page.questionnaire.questions;
    const views = question && (await viewsFor(question.kind));
    if (!views || life.signal.aborted) return;
    const model = wireSurvey({
      collector: origin,
      page,
      fragment: { prefill: {}, shared: sharedDevice, ...(invitation !== undefined && { invitation }) },
      isEmbedded: true,
      given: undefined,
      setTextSize,
      life: life.signal,
    });
    mounted.value = { state: 'ready', model, views };
    whenOver(life.signal, announce(model, tell));
    whenOver(
      life.signal,
      whenIdle(() => void fetchLater()),
    );
    // Without it the survey can be answered all the same; finishing asks for the device once more.
    model.resume().catch(() => undefined);
  };
  const begin = async () => {
    const translating = loadWords(lang).then(({ words }) => createPlainTranslator(words));
    const note = async (state: 'waiting' | 'failed') => {
      const translate = await translating.catch(() => undefined);
      if (!translate || life.signal.aborted || mounted.value?.state === 'ready') return;
      mounted.value = { state, lang: wordsLanguage(lang), translate };
    };
    void note('waiting');
    try {
      await show();
    } catch (error) {
      if (life.signal.aborted) return;
      console.error(
        `koe: no survey from ${origin} (${String(error)}). Is ${location.origin} registered there, as a website?`,
      );
      tell({ type: 'koe-error', detail: { survey, reason: 'unreachable' } });
      await note('failed');
    }
  };

  render(<MountedView mounted={mounted} onAgain={() => void begin()} />, root);
  void begin();
  return {
    unmount() {
      life.abort();
      render(null, root);
      root.host.remove();
    },
  };
}
