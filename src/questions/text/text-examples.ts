import type { QuestionExample } from '../question-example.ts';

export const textExamples: readonly QuestionExample<'text'>[] = [
  {
    name: 'text-one-line',
    question: {
      id: 'place',
      kind: 'text',
      lines: 'one',
      maxLength: 40,
      words: { title: 'どのあたりで故障しましたか。', help: '市や町の名前だけでかまいません。' },
    },
    answer: '長野県の山あいの国道',
  },
  {
    name: 'text-near-the-limit',
    question: {
      id: 'wishes',
      kind: 'text',
      lines: 'many',
      maxLength: 200,
      words: { title: 'ほかに、あったらよいと思うサービスはありますか。' },
    },
    answer: '帰り道に車が動かなくなったとき、近くで休める場所を教えてもらえると助かります。'.repeat(5),
  },
];
