import type { RefObject } from 'preact';
import type { LocalQuestionOf, VoiceClass } from '../../../../src/questions/kinds.ts';
import { VOICE_CLASSES } from '../../../../src/questions/voice/voice-classes.ts';
import type { Translate } from '../../../text/translate.ts';
import { Option } from '../../option.tsx';
import { FreeText } from '../free-text.tsx';
import { toggled } from '../toggled.ts';
import type { VoiceDraft } from './voice-draft.ts';
import { Words } from '../../words/words.tsx';

interface VoiceEditorProps {
  readonly question: LocalQuestionOf<'voice'>;
  readonly opening: VoiceClass;
  readonly draft: VoiceDraft;
  readonly invalid: boolean;
  /** Where the focus goes when another voice is taken up. */
  readonly start: RefObject<HTMLFieldSetElement | null>;
  readonly translate: Translate;
  readonly onChange: (draft: VoiceDraft) => void;
}

/** Nothing is preselected (A4): the opening class only stands first and lends its wording; who writes to it takes it. */
export function VoiceEditor({
  question,
  opening,
  draft,
  invalid,
  start,
  translate,
  onChange,
}: VoiceEditorProps) {
  const { id, words } = question;
  const topicIds = question.topics.map((topic) => topic.id);
  const classes = [opening, ...VOICE_CLASSES.filter((one) => one !== opening)];
  return (
    <>
      <fieldset ref={start} class="koe-part" tabIndex={-1}>
        <legend class="koe-part-title">
          <Words>{translate('voice.class')}</Words>
        </legend>
        <div class="koe-voice-classes">
          {classes.map((one) => (
            <Option
              key={one}
              name={`${id}.class`}
              value={one}
              checked={draft.class === one}
              onChange={() => onChange({ ...draft, class: one })}
            >
              <Words>{translate(`voice.class.${one}`)}</Words>
            </Option>
          ))}
        </div>
      </fieldset>
      {draft.class === 'complaint' && (
        <fieldset class="koe-part">
          <legend class="koe-part-title">
            <Words>{translate('voice.topics')}</Words>
          </legend>
          <div class="koe-topics">
            {topicIds.map((topic) => (
              <Option
                key={topic}
                type="checkbox"
                look="koe-topic"
                name={`${id}.topics`}
                value={topic}
                checked={draft.topics.includes(topic)}
                onChange={(checked) =>
                  onChange({ ...draft, topics: toggled(topicIds, draft.topics, topic, checked) })
                }
              >
                <Words>{words.topics[topic]}</Words>
              </Option>
            ))}
          </div>
        </fieldset>
      )}
      <div class="koe-part">
        <label id={`${id}-prompt`} for={`${id}.text`} class="koe-part-title">
          <Words>{words.prompts[draft.class ?? opening]}</Words>
        </label>
        <FreeText
          name={`${id}.text`}
          lines="many"
          text={draft.text}
          maxLength={question.maxLength}
          labelledBy={`${id}-prompt`}
          required={false}
          invalid={invalid}
          translate={translate}
          onInput={(text) => onChange({ ...draft, class: draft.class ?? opening, text })}
        />
      </div>
    </>
  );
}
