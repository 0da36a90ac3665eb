import '../../styles/recommendation.css';
import { Option } from '../option.tsx';
import type { QuestionProps } from './question-props.ts';
import { Words } from '../words/words.tsx';

const LOWEST = 0;
const HIGHEST = 10;
const STEPS = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => LOWEST + index);

/** The ends are in words beside the numbers and, for those who hear the page, in their names. */
export function RecommendationView({ question, value, onAnswer }: QuestionProps<'recommendation'>) {
  const { low, high } = question.words;
  const ends: Readonly<Record<number, string>> = { [LOWEST]: low, [HIGHEST]: high };
  return (
    <div class="koe-recommendation">
      <p class="koe-recommendation-end" aria-hidden="true">
        {`${LOWEST} = `}
        <Words>{low}</Words>
      </p>
      <div class="koe-recommendation-steps">
        {STEPS.map((step) => (
          <Option
            key={step}
            look="koe-option-cell"
            name={question.id}
            value={step}
            checked={value === step}
            onChange={() => onAnswer(step)}
          >
            {`${step} `}
            {ends[step] !== undefined && <span class="koe-unseen">{ends[step]}</span>}
          </Option>
        ))}
      </div>
      <p class="koe-recommendation-end" aria-hidden="true">
        {`${HIGHEST} = `}
        <Words>{high}</Words>
      </p>
    </div>
  );
}
