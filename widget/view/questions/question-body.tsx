import type { Answer, Kind, LocalQuestion } from '../../../src/questions/kinds.ts';
import type { Views } from '../views.ts';
import type { QuestionProps } from './question-props.ts';

interface QuestionBodyProps extends Omit<QuestionProps<Kind>, 'question' | 'onAnswer'> {
  readonly question: LocalQuestion;
  readonly onAnswer: (value: Answer) => void;
  readonly views: Views;
}

/** The view that belongs to the question's kind; nothing while it is not loaded. */
export function QuestionBody({ question, views, ...rest }: QuestionBodyProps) {
  switch (question.kind) {
    case 'rating':
      return views.rating && <views.rating {...rest} question={question} />;
    case 'recommendation':
      return views.recommendation && <views.recommendation {...rest} question={question} />;
    case 'choice':
      return views.choice && <views.choice {...rest} question={question} />;
    case 'choices':
      return views.choices && <views.choices {...rest} question={question} />;
    case 'text':
      return views.text && <views.text {...rest} question={question} />;
    case 'voice':
      return views.voice && <views.voice {...rest} question={question} />;
    case 'contact':
      return views.contact && <views.contact {...rest} question={question} />;
    case 'consent':
      return views.consent && <views.consent {...rest} question={question} />;
  }
}
