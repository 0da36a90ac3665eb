import { Option } from '../option.tsx';
import type { QuestionProps } from './question-props.ts';

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
          {question.words.options[option]}
        </Option>
      ))}
    </div>
  );
}
