import { http, type RequestHandler } from 'msw';
import { problems } from '../src/protocol/problems.ts';
import { answerDeclined, answerInvitationState } from './answer-invitation.ts';
import { answerContact, answerReceipt, answerWithdrawal } from './answer-receipt.ts';
import { answerSurvey } from './answer-survey.ts';
import { inTrouble } from './in-trouble.ts';
import type { MockDeps } from './mock-deps.ts';
import { problemReply } from './problem-reply.ts';
import { readSubmission } from './read-submission.ts';
import { receiveResponses } from './receive-responses.ts';

const takesOnly = (allow: string) => (): Response => problemReply(problems.methodNotAllowed(), { allow });

/** The collection API as msw handlers, in whatever trouble its store says. */
export function createHandlers(deps: MockDeps): RequestHandler[] {
  return [
    http.get<{ id: string }>('*/v1/surveys/:id', ({ params, request }) =>
      inTrouble(deps, () => answerSurvey(deps, params.id, request)),
    ),
    http.all('*/v1/surveys/:id', takesOnly('GET')),
    http.post('*/v1/responses', async ({ request }) => {
      const submission = await readSubmission(request);
      const submitted = submission.ok ? submission.value.responses : [];
      return inTrouble(deps, () => receiveResponses(deps, submission), submitted);
    }),
    http.all('*/v1/responses', takesOnly('POST')),
    http.get<{ receipt: string }>('*/v1/receipts/:receipt', ({ params, request }) =>
      inTrouble(deps, () => answerReceipt(deps, params.receipt, request)),
    ),
    http.all('*/v1/receipts/:receipt', takesOnly('GET')),
    http.put<{ receipt: string }>('*/v1/receipts/:receipt/contact', ({ params, request }) =>
      inTrouble(deps, () => answerContact(deps, params.receipt, request)),
    ),
    http.all('*/v1/receipts/:receipt/contact', takesOnly('PUT')),
    http.post<{ receipt: string }>('*/v1/receipts/:receipt/withdrawal', ({ params, request }) =>
      inTrouble(deps, () => answerWithdrawal(deps, params.receipt, request)),
    ),
    http.all('*/v1/receipts/:receipt/withdrawal', takesOnly('POST')),
    http.post('*/v1/invitations/state', ({ request }) =>
      inTrouble(deps, () => answerInvitationState(deps, request)),
    ),
    http.all('*/v1/invitations/state', takesOnly('POST')),
    http.post('*/v1/invitations/declined', ({ request }) => inTrouble(deps, () => answerDeclined(request))),
    http.all('*/v1/invitations/declined', takesOnly('POST')),
    http.all('*/v1/*', () => problemReply(problems.notFound())),
  ];
}
