import type { Questionnaire } from '../../questionnaire/questionnaire.ts';

export const structure = {
  id: 'claim-payment',
  revision: 3,
  taxonomy: '2024',
  policyNumbers: ['9999-999999-9'],
  questions: [
    { id: 'overall', kind: 'rating', required: true },
    { id: 'reassurance', kind: 'rating', doesNotApply: true },
    { id: 'plain-words', kind: 'rating', doesNotApply: true },
    { id: 'progress', kind: 'rating', doesNotApply: true },
    { id: 'called-back', kind: 'choice', options: ['yes', 'no', 'not-asked'] },
    { id: 'manner', kind: 'rating', doesNotApply: true },
    { id: 'time-until-payment', kind: 'rating', doesNotApply: true },
    { id: 'recommendation', kind: 'recommendation' },
    {
      id: 'voice',
      kind: 'voice',
      maxLength: 1000,
      opening: {
        when: [
          { if: { op: 'atLeast', question: 'overall', value: 4 }, class: 'praise' },
          { if: { op: 'atMost', question: 'overall', value: 2 }, class: 'complaint' },
        ],
        otherwise: 'request',
      },
      topics: [
        { id: 'slow', taxonomy: ['clm-process'] },
        { id: 'no-news', taxonomy: ['clm-process', 'clm-other'] },
        { id: 'mistake', taxonomy: ['clm-process'] },
        { id: 'amount', taxonomy: ['clm-amount'] },
        { id: 'decision', taxonomy: ['clm-decision'] },
        { id: 'explanation', taxonomy: ['clm-other', 'sol-explanation'] },
        { id: 'manner', taxonomy: ['clm-conduct'] },
        { id: 'papers', taxonomy: ['clm-process', 'clm-other'] },
        { id: 'personal-data', taxonomy: ['inf-missent', 'inf-disclosure', 'inf-other'] },
        { id: 'other', taxonomy: ['clm-other', 'oth-other'] },
      ],
    },
    { id: 'contact', kind: 'contact', withinBusinessDays: 5, showIf: { op: 'answered', question: 'voice' } },
    {
      id: 'pass-on-praise',
      kind: 'consent',
      showIf: { op: 'equals', question: 'voice', value: 'praise' },
    },
    { id: 'publish', kind: 'consent', showIf: { op: 'answered', question: 'voice' } },
  ],
} as const satisfies Questionnaire;
