import { expect } from 'vitest';
import * as v from 'valibot';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { SubmitReplySchema, type SealedResponse, type SubmitResult } from '../../src/protocol/submit.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import type { Response } from '../../src/response/response.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../fixtures/a-response.ts';
import type { ApiReply, CollectionApi } from './collection-api.ts';

/** The key that a device would seal to. */
export async function sealingKeyOf(api: CollectionApi): Promise<SealingKey> {
  const reply = await api.send({ method: 'GET', path: '/v1/surveys/contract?lang=ja' });
  return parseSurveyReply(JSON.parse(reply.text)).sealingKey;
}

export async function sealedFor(
  api: CollectionApi,
  changed: Partial<Response> = {},
): Promise<SealedResponse> {
  const { response } = await aResponse(changed);
  return seal(response, await sealingKeyOf(api));
}

export function post(api: CollectionApi, body: string | Uint8Array<ArrayBuffer>): Promise<ApiReply> {
  return api.send({
    method: 'POST',
    path: '/v1/responses',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

const echo = ({ id, sha256 }: { id: string; sha256: string }): object => ({ id, sha256 });

/** Sends a batch that must be answered with one echoed result for each response, in order. */
export async function submit(
  api: CollectionApi,
  ...responses: readonly SealedResponse[]
): Promise<readonly SubmitResult[]> {
  const reply = await post(api, JSON.stringify({ responses }));
  expect(reply.status).toBe(200);
  expect(reply.headers['content-type']).toMatch(/^application\/json/);
  const { results } = v.parse(SubmitReplySchema, JSON.parse(reply.text));
  expect(results.map(echo)).toEqual(responses.map(echo));
  return results;
}

export async function submitOne(api: CollectionApi, response: SealedResponse): Promise<SubmitResult> {
  const [result] = await submit(api, response);
  if (!result) throw new Error('the batch had no result');
  return result;
}
