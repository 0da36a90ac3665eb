import type { QuestionExample } from '../question-example.ts';

const words = {
  title: 'ひなた損害保険を、ご家族やお知り合いにすすめたいと思われますか。',
  help: '0から10の数字でお選びください。',
  low: 'まったくすすめたくない',
  high: 'ぜひすすめたい',
};

export const recommendationExamples: readonly QuestionExample<'recommendation'>[] = [
  {
    name: 'recommendation',
    question: { id: 'recommendation', kind: 'recommendation', words },
    answer: 8,
  },
  {
    name: 'recommendation-lowest',
    question: { id: 'recommendation-lowest', kind: 'recommendation', words },
    answer: 0,
  },
];
