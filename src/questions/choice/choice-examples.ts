import type { QuestionExample } from '../question-example.ts';

export const choiceExamples: readonly QuestionExample<'choice'>[] = [
  {
    name: 'choice',
    question: {
      id: 'contacted',
      kind: 'choice',
      options: ['yes', 'no', 'nothing-promised'],
      words: {
        title: 'お約束した連絡は、約束のとおりにありましたか。',
        options: {
          yes: 'はい、約束のとおりにあった',
          no: 'いいえ、なかった、または遅れた',
          'nothing-promised': '連絡の約束はしていない',
        },
      },
    },
    answer: 'no',
  },
];
