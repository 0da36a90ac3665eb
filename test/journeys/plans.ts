import type { Answers } from '../../src/questions/kinds.ts';

/** Words that occur nowhere else, to be searched for in places where no answer may be (P1, P3). */
export const planted = {
  praise: '青磁色の封筒がとても嬉しかったです',
  complaint: '鈍色の留守番電話に三度かけました',
  request: '茜色の案内図を同封してほしいです',
  phone: '0312345678',
} as const;

/** A contract survey by somebody who is glad. */
export const gladContract = {
  overall: 5,
  clarity: 4,
  fit: 'does-not-apply',
  contacted: 'yes',
  manner: 5,
  ease: 3,
  recommendation: 9,
  voice: [{ class: 'praise', topics: [], text: planted.praise }],
  contact: { by: 'no' },
  'pass-on-praise': true,
  publish: false,
} as const satisfies Answers;

/** A claim payment survey by somebody who is not, and wants to be called. */
export const upsetClaim = {
  overall: 2,
  reassurance: 1,
  'plain-words': 3,
  progress: 1,
  'called-back': 'no',
  manner: 'does-not-apply',
  'time-until-payment': 'does-not-apply',
  recommendation: 0,
  voice: [
    { class: 'complaint', topics: ['no-news', 'manner'], text: planted.complaint },
    { class: 'request', topics: [], text: planted.request },
  ],
  contact: { by: 'phone', address: planted.phone, when: '平日の夕方', notThroughAgency: true },
  publish: true,
} as const satisfies Answers;
