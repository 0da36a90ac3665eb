import type { RatingAnswer } from '../../../src/questions/kinds.ts';
import '../../styles/rating.css';
import { Option } from '../option.tsx';
import type { QuestionProps } from './question-props.ts';
import { Words } from '../words/words.tsx';

const POINTS = [5, 4, 3, 2, 1] as const;

export function RatingView({ question, value, translate, onAnswer }: QuestionProps<'rating'>) {
  const { id, words } = question;
  const option = (point: RatingAnswer, label: string) => (
    <Option key={point} name={id} value={point} checked={value === point} onChange={() => onAnswer(point)}>
      <Words>{label}</Words>
    </Option>
  );
  return (
    <>
      <div class="koe-rating">{POINTS.map((point) => option(point, words.points[point]))}</div>
      {question.doesNotApply && (
        <div class="koe-apart">
          {option('does-not-apply', words.doesNotApply ?? translate('rating.does-not-apply'))}
        </div>
      )}
    </>
  );
}
