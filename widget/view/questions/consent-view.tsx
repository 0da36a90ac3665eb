import { Option } from '../option.tsx';
import type { QuestionProps } from './question-props.ts';
import { Words } from '../words/words.tsx';

export function ConsentView({ question, value, onAnswer }: QuestionProps<'consent'>) {
  const { id, words } = question;
  const option = (permitted: boolean, label: string) => (
    <Option
      name={id}
      value={String(permitted)}
      checked={value === permitted}
      onChange={() => onAnswer(permitted)}
    >
      <Words>{label}</Words>
    </Option>
  );
  return (
    <div class="koe-rows">
      {option(true, words.yes)}
      {option(false, words.no)}
    </div>
  );
}
