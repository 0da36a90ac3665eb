import type { Answer } from '../../../src/questions/kinds.ts';
import { Option } from '../option.tsx';
import type { QuestionProps } from './question-props.ts';
import { toggled } from './toggled.ts';
import { Words } from '../words/words.tsx';

export function ChoicesView({ question, value, translate, onAnswer, onClear }: QuestionProps<'choices'>) {
  const { id, options, atMost, words } = question;
  const chosen = chosenIn(value);
  return (
    <>
      {words.help === undefined && (
        <p class="koe-hint">
          <Words>
            {atMost === undefined ? translate('choices.any') : translate('choices.at-most', { atMost })}
          </Words>
        </p>
      )}
      <div class="koe-rows">
        {options.map((option) => (
          <Option
            key={option}
            type="checkbox"
            name={id}
            value={option}
            checked={chosen.includes(option)}
            onChange={(checked) => {
              const next = toggled(options, chosen, option, checked);
              if (next.length > 0) onAnswer(next);
              else onClear();
            }}
          >
            <Words>{words.options[option]}</Words>
          </Option>
        ))}
      </div>
    </>
  );
}

function chosenIn(value: Answer | undefined): readonly string[] {
  if (typeof value !== 'object' || !('length' in value)) return [];
  return value.filter((item) => typeof item === 'string');
}
