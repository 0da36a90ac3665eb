import { Option } from '../option.tsx';
import type { QuestionProps } from './question-props.ts';
import { Words } from '../words/words.tsx';

export function ChoiceView({ question, value, onAnswer }: QuestionProps<'choice'>) {
  return (
    <div class="koe-rows">
      {question.options.map((option) => (
        <Option
          key={option}
          name={question.id}
          value={option}
          checked={value === option}
          onChange={() => onAnswer(option)}
        >
          <Words>{question.words.options[option]}</Words>
        </Option>
      ))}
    </div>
  );
}
