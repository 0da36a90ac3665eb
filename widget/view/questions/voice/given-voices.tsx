import type { Translate } from '../../../text/translate.ts';
import { voiceOf, type VoiceDraft } from './voice-draft.ts';
import { Words } from '../../words/words.tsx';

interface GivenVoicesProps {
  readonly drafts: readonly VoiceDraft[];
  /** The one being written. */
  readonly except: VoiceDraft;
  readonly translate: Translate;
  readonly onEdit: (draft: VoiceDraft) => void;
  readonly onRemove: (draft: VoiceDraft) => void;
}

export function GivenVoices({ drafts, except, translate, onEdit, onRemove }: GivenVoicesProps) {
  const items = drafts.map((draft, index) => {
    const voice = draft === except ? undefined : voiceOf(draft);
    if (!voice) return null;
    const action = (words: string, act: (draft: VoiceDraft) => void) => (
      <button type="button" class="koe-quiet" onClick={() => act(draft)}>
        <Words>{words}</Words> <span class="koe-unseen">{translate('voice.nth', { n: index + 1 })}</span>
      </button>
    );
    return (
      <li key={draft} class={`koe-voice koe-voice-${voice.class}`}>
        <p class="koe-voice-class">
          <Words>{translate(`voice.class.${voice.class}`)}</Words>
        </p>
        <p class="koe-voice-text">{voice.text}</p>
        {action(translate('voice.edit'), onEdit)}
        {action(translate('voice.remove'), onRemove)}
      </li>
    );
  });
  if (items.every((item) => item === null)) return null;
  return (
    <ul class="koe-voices" aria-label={translate('voice.given')}>
      {items}
    </ul>
  );
}
