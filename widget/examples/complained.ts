import type { Answers } from '../../src/questions/kinds.ts';

/** What somebody answered who was upset and wants to be called. */
export const complained: Answers = {
  overall: 2,
  voice: [
    { class: 'complaint', topics: ['slow'], text: '書類を送ってから三週間、何の知らせもありませんでした。' },
  ],
  contact: { by: 'phone', address: '090-0000-1234', when: '平日の夕方', notThroughAgency: true },
};
