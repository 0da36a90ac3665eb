import type { QuestionExample } from '../question-example.ts';

const options = ['phone', 'website', 'agency', 'line', 'mail'];
const words = {
  phone: '電話',
  website: 'ホームページ',
  agency: '代理店の窓口',
  line: 'LINE',
  mail: '郵便',
};

export const choicesExamples: readonly QuestionExample<'choices'>[] = [
  {
    name: 'choices',
    question: {
      id: 'ways',
      kind: 'choices',
      options,
      words: { title: 'どの方法で手続きをされましたか。', options: words },
    },
    answer: ['phone', 'agency'],
  },
  {
    name: 'choices-at-most',
    question: {
      id: 'wanted-ways',
      kind: 'choices',
      options,
      atMost: 2,
      words: {
        title: 'これから、どの方法を使いたいと思われますか。',
        help: '2つまでお選びください。',
        options: words,
      },
    },
    answer: ['website', 'line'],
  },
];
