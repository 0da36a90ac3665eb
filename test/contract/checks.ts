import type { Check } from './check.ts';
import { hostileBodyChecks } from './checks/hostile-body-checks.ts';
import { invitationChecks } from './checks/invitation-checks.ts';
import { receiptChecks } from './checks/receipt-checks.ts';
import { rejectionChecks } from './checks/rejection-checks.ts';
import { submitChecks } from './checks/submit-checks.ts';
import { surveyChecks } from './checks/survey-checks.ts';

/** The contract of the collection API, HTTP version 1, as functions: the suite runs them, and tests of it do. */
export const checks: readonly Check[] = [
  ...surveyChecks,
  ...submitChecks,
  ...rejectionChecks,
  ...receiptChecks,

  ...hostileBodyChecks,
  ...invitationChecks,
];
