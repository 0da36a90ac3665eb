import { signal, type ReadonlySignal } from '@preact/signals';
import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import { isRecord } from '../../src/questions/is-record.ts';
import type { VoicesTranslate } from '../text/voices/voices-words.ts';
import type { OpenedVoices } from './open-voices.ts';

/** The way to the list of receipts and back, in place of the step that a person is at. */
export interface VoicesDoor {
  readonly isOpen: ReadonlySignal<boolean>;
  /** Answered on another site's page: only what was answered there is in the list. */
  readonly isEmbedded: boolean;
  /** `opener`: what the focus goes back to. */
  readonly open: (opener?: HTMLElement) => void;
  readonly close: () => void;
  /** Opens or closes it as the address says; in a frame an embedding page has no say in what its visitor looks at. */
  readonly follow: () => void;
  readonly opener: () => HTMLElement | undefined;
  /** Rejects where there is no reception and no copy. */
  readonly load: (lang: string) => Promise<
    OpenedVoices & {
      readonly translate: VoicesTranslate;
      /** Of those words. */
      readonly phrasesOf: PhrasesOf;
    }
  >;
}

const NAME = 'voices';

/** The address with or without `#voices`, whatever else stands in its fragment. */
function addressOf({ hash, pathname, search }: Location, isOpen: boolean): string {
  const fragment = new URLSearchParams(hash.slice(1));
  fragment.delete(NAME);
  const others = fragment.toString();
  const parts = [...(isOpen ? [NAME] : []), ...(others ? [others] : [])];
  return pathname + search + (parts.length > 0 ? `#${parts.join('&')}` : '');
}

/**
 * At top level the list has an address, so that the browser's own "back" leaves it. In a frame it has none: the
 * history is one with that of the page around it, which must not notice.
 */
export function openVoicesDoor(
  events: Pick<EventTarget, 'addEventListener'>,
  { history, location }: Pick<Window, 'history' | 'location'>,
  { isEmbedded, load }: Pick<VoicesDoor, 'isEmbedded' | 'load'>,
): VoicesDoor {
  const isOpen = signal(false);
  let opener: HTMLElement | undefined;
  const isInAddress = () => new URLSearchParams(location.hash.slice(1)).has(NAME);
  const stateNow = (): object => (isRecord(history.state) ? history.state : {});
  const follow = () => {
    if (!isEmbedded) isOpen.value = isInAddress();
  };
  events.addEventListener('popstate', follow);
  return {
    isOpen,
    isEmbedded,
    load,
    follow,
    opener: () => opener,
    open(from) {
      opener = from;
      isOpen.value = true;
      // The invitation in the state stays with the page (P4).
      if (!isEmbedded && !isInAddress())
        history.pushState({ ...stateNow(), [NAME]: true }, '', addressOf(location, true));
    },
    close() {
      isOpen.value = false;
      if (isEmbedded || !isInAddress()) return;
      if (NAME in stateNow()) history.back();
      else history.replaceState(history.state, '', addressOf(location, false));
    },
  };
}
