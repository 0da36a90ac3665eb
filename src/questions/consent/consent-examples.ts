import type { QuestionExample } from '../question-example.ts';

export const consentExamples: readonly QuestionExample<'consent'>[] = [
  {
    name: 'consent-yes',
    question: {
      id: 'pass-on-praise',
      kind: 'consent',
      words: {
        title: 'いただいたお褒めの言葉を、担当した者に伝えてもよろしいですか。',
        help: '伝えるのはお言葉だけです。ほかの質問のお答えは伝えません。',
        yes: 'はい、伝えてください',
        no: 'いいえ、伝えないでください',
      },
    },
    answer: true,
  },
  {
    name: 'consent-no',
    question: {
      id: 'publish',
      kind: 'consent',
      words: {
        title: 'いただいた言葉を、ホームページなどでご紹介してもよろしいですか。',
        yes: 'はい、かまいません',
        no: 'いいえ、のせないでください',
      },
    },
    answer: false,
  },
];
