import { useRef, useState } from 'preact/hooks';
import { MAX_VOICES } from '../../../../src/questions/voice/validate-voices.ts';
import '../../../styles/voice-colours.css';
import '../../../styles/voice.css';
import { OutlinedButton } from '../../outlined-button.tsx';
import type { QuestionProps } from '../question-props.ts';
import { GivenVoices } from './given-voices.tsx';
import { openingClass } from './opening-class.ts';
import { draftsOf, emptyDraft, voiceOf, type VoiceDraft } from './voice-draft.ts';
import { VoiceEditor } from './voice-editor.tsx';
import { Words } from '../../words/words.tsx';

/** Several voices in one answer: one is being written, the others are listed above it. */
export function VoiceView({
  question,
  value,
  answers,
  problem,
  translate,
  onAnswer,
  onClear,
}: QuestionProps<'voice'>) {
  const [drafts, setDrafts] = useState(() => draftsOf(value));
  const [at, setAt] = useState(drafts.length - 1);
  const editor = useRef<HTMLFieldSetElement>(null);
  const draft = drafts[at] ?? emptyDraft;

  const change = (next: readonly VoiceDraft[]) => {
    setDrafts(next);
    const voices = next.flatMap((one) => voiceOf(one) ?? []);
    if (voices.length > 0) onAnswer(voices);
    else onClear();
  };
  /** Drafts that say nothing are left behind, but for the one taken up. */
  const takeUp = (target: VoiceDraft, among: readonly VoiceDraft[]) => {
    const kept = among.filter((one) => one === target || voiceOf(one));
    change(kept);
    setAt(kept.indexOf(target));
    editor.current?.focus();
  };

  return (
    <>
      <GivenVoices
        drafts={drafts}
        except={draft}
        translate={translate}
        onEdit={(voice) => takeUp(voice, drafts)}
        onRemove={(voice) =>
          takeUp(
            draft,
            drafts.filter((one) => one !== voice),
          )
        }
      />
      <VoiceEditor
        question={question}
        opening={openingClass(question, answers)}
        draft={draft}
        invalid={problem !== undefined}
        start={editor}
        translate={translate}
        onChange={(changed) => change(drafts.map((one, index) => (index === at ? changed : one)))}
      />
      {voiceOf(draft) && drafts.length < MAX_VOICES && (
        <OutlinedButton onClick={() => takeUp(emptyDraft, [...drafts, emptyDraft])}>
          <Words>{translate('voice.add')}</Words>
        </OutlinedButton>
      )}
    </>
  );
}
