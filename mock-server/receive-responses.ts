import { HttpResponse } from 'msw';
import type { SubmitReply, SubmitResult } from '../src/protocol/submit.ts';
import type { MockDeps } from './mock-deps.ts';
import { problemReply } from './problem-reply.ts';
import type { Submission } from './read-submission.ts';
import { receiveOne } from './receive-one.ts';

/** `POST /v1/responses`: one result for each response, in the order sent. */
export async function receiveResponses(deps: MockDeps, submission: Submission): Promise<Response> {
  if (!submission.ok) return problemReply(submission.problem);
  const results: SubmitResult[] = [];
  for (const item of submission.value.responses) results.push(await receiveOne(deps, item));
  return HttpResponse.json<SubmitReply>({ results }, { headers: { 'cache-control': 'no-store' } });
}
