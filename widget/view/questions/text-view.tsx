import { FreeText } from './free-text.tsx';
import type { QuestionProps } from './question-props.ts';

export function TextView({ question, value, problem, translate, onAnswer, onClear }: QuestionProps<'text'>) {
  return (
    <FreeText
      name={question.id}
      lines={question.lines}
      text={typeof value === 'string' ? value : ''}
      maxLength={question.maxLength}
      labelledBy="koe-question"
      required={question.required}
      invalid={problem !== undefined}
      translate={translate}
      onInput={(text) => (text === '' ? onClear() : onAnswer(text))}
    />
  );
}
