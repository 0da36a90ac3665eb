import type { Voice } from '../kinds.ts';
import type { QuestionExample } from '../question-example.ts';

const base = {
  kind: 'voice',
  maxLength: 1000,
  topics: [
    { id: 'slow', taxonomy: ['clm-process'] },
    { id: 'no-news', taxonomy: ['clm-process', 'clm-other'] },
    { id: 'amount', taxonomy: ['clm-amount'] },
    { id: 'manner', taxonomy: ['clm-conduct'] },
    { id: 'other', taxonomy: ['clm-other', 'oth-other'] },
  ],
  opening: { when: [], otherwise: 'praise' },
  words: {
    title: 'よかったこと、困ったことなど、お気持ちをそのままお聞かせください。',
    help: 'ひとことでも、いくつでもかまいません。',
    prompts: {
      praise: 'うれしかったこと、助かったことをお書きください。',
      complaint: '困ったこと、いやな思いをされたことを、そのままお書きください。',
      request: '「こうしてほしい」と思われたことをお書きください。',
      question: 'わからないこと、確かめておきたいことをお書きください。',
    },
    topics: {
      slow: '手続きや支払いが遅い',
      'no-news': '途中の知らせがない',
      amount: '支払われた金額',
      manner: '言葉づかいや態度',
      other: 'そのほか',
    },
  },
} as const;

const praise: Voice = {
  class: 'praise',
  topics: [],
  text: '夜遅い電話にもかかわらず、落ち着いた声で順番に教えてくださり、ほっとしました。',
};
const complaint: Voice = {
  class: 'complaint',
  topics: ['slow', 'no-news'],
  text: '書類を送ってから三週間、何の知らせもありませんでした。',
};

export const voiceExamples: readonly QuestionExample<'voice'>[] = [
  { name: 'voice-praise', question: { ...base, id: 'voice' }, answer: [praise] },
  { name: 'voice-complaint', question: { ...base, id: 'voice-complaint' }, answer: [complaint] },
  {
    name: 'voice-several',
    question: { ...base, id: 'voice-several' },
    answer: [
      complaint,
      praise,
      { class: 'request', topics: [], text: '進みぐあいをスマートフォンで見られるようにしてください。' },
      { class: 'question', topics: [], text: '来年の保険料は変わりますか。' },
    ],
  },
  {
    name: 'voice-near-the-limit',
    question: { ...base, id: 'voice-near-the-limit' },
    answer: [
      { ...complaint, text: '何度お電話しても、担当の方が席をはずしているとのことでした。'.repeat(32) },
    ],
  },
  {
    name: 'voice-with-sensitive-parts',
    question: { ...base, id: 'voice-with-sensitive-parts' },
    answer: [
      {
        class: 'question',
        topics: [],
        text: '入院していたので手続きがまだです。証券番号はＡＢ−１２３４５６７、電話は090-0000-1234です。',
      },
    ],
  },
];
