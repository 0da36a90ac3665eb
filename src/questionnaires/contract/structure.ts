import type { Questionnaire } from '../../questionnaire/questionnaire.ts';

export const structure = {
  id: 'contract',
  revision: 3,
  taxonomy: '2024',
  policyNumbers: ['9999-999999-9'],
  questions: [
    { id: 'overall', kind: 'rating', required: true },
    { id: 'clarity', kind: 'rating', doesNotApply: true },
    { id: 'fit', kind: 'rating', doesNotApply: true },
    { id: 'contacted', kind: 'choice', options: ['yes', 'no', 'nothing-promised'] },
    { id: 'manner', kind: 'rating', doesNotApply: true },
    { id: 'ease', kind: 'rating', doesNotApply: true },
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
        { id: 'explanation', taxonomy: ['sol-explanation'] },
        { id: 'manner', taxonomy: ['sol-conduct', 'adm-conduct'] },
        { id: 'procedure', taxonomy: ['sol-procedure', 'sol-other'] },
        { id: 'renewal-notice', taxonomy: ['sol-renewal-notice'] },
        { id: 'premium', taxonomy: ['sol-premium-error', 'adm-premium-payment'] },
        { id: 'cover', taxonomy: ['sol-coverage-terms'] },
        { id: 'refused', taxonomy: ['sol-underwriting-limit'] },
        { id: 'papers', taxonomy: ['sol-documents', 'adm-policy-document'] },
        { id: 'personal-data', taxonomy: ['inf-missent', 'inf-disclosure', 'inf-other'] },
        { id: 'other', taxonomy: ['sol-other', 'oth-other'] },
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
