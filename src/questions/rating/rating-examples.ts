import type { QuestionExample } from '../question-example.ts';

const points = {
  5: 'とてもわかりやすかった',
  4: 'わかりやすかった',
  3: 'どちらともいえない',
  2: 'わかりにくかった',
  1: 'とてもわかりにくかった',
};

export const ratingExamples: readonly QuestionExample<'rating'>[] = [
  {
    name: 'rating',
    question: {
      id: 'overall',
      kind: 'rating',
      required: true,
      words: {
        title: '今回のお手続きに、全体としてどのくらい満足されましたか。',
        points: { 5: 'とても満足', 4: '満足', 3: 'どちらともいえない', 2: '不満', 1: 'とても不満' },
      },
    },
    answer: 4,
  },
  {
    name: 'rating-with-does-not-apply',
    question: {
      id: 'clarity',
      kind: 'rating',
      doesNotApply: true,
      words: {
        title: '補償の内容についての説明は、わかりやすかったですか。',
        help: '補償とは、どんなときに保険金が出るかという決まりのことです。',
        points,
        doesNotApply: '説明は受けていない',
      },
    },
    answer: 2,
  },
  {
    name: 'rating-does-not-apply',
    question: {
      id: 'plain-words',
      kind: 'rating',
      doesNotApply: true,
      words: {
        title: '手続きについての説明は、わかりやすい言葉でしたか。',
        points,
        doesNotApply: '説明は受けていない',
      },
    },
    answer: 'does-not-apply',
  },
];
