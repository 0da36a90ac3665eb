import type { FinalState } from '../survey-model.ts';

const receipt = { number: '7KF3MPXA2RTW', secret: 'aGVsbG8td29ybGQtMDE' };
/** 2026-11-23 14:05 in Japan. */
const at = Date.UTC(2026, 10, 23, 5, 5);
const problem = {
  type: '/problems/unknown-revision',
  title: 'Unknown revision',
  status: 422,
};
const usedInvitation = { type: '/problems/invitation-used', title: 'Invitation used', status: 409 };

/** Every state of the last page. */
export const finalExamples = {
  saving: { state: 'saving' },
  'not-saved': { state: 'not-saved', failure: 'timeout' },
  'not-saved-full': { state: 'not-saved', failure: 'full' },
  'not-saved-newer-version': { state: 'not-saved', failure: 'newer-version' },
  'saved-on-disk': { state: 'saved', keeping: 'disk', receipt, savedAt: at },
  'saved-in-page-storage': { state: 'saved', keeping: 'page-storage', receipt, savedAt: at },
  'saved-in-memory': { state: 'saved', keeping: 'memory', receipt, savedAt: at },
  sent: { state: 'sent', receipt, sentAt: at },
  'sent-withdrawal-requested': { state: 'sent', receipt, sentAt: at, isWithdrawalRequested: true },
  'taken-back': { state: 'taken-back', receipt },
  'not-accepted': { state: 'not-accepted', receipt, problem },
  'not-accepted-for-invitation': { state: 'not-accepted', receipt, problem: usedInvitation },
} as const satisfies Readonly<Record<string, FinalState>>;
