import { expect, it } from 'vitest';
import { openapi } from '../../collector/openapi/openapi.ts';
import { problems } from '../../src/protocol/problems.ts';
import { describedOperations } from './described-operations.ts';
import { faultsOf } from './faults-of.ts';
import type { FuzzedRequest } from './fuzzed-request.ts';
import { replyIn } from './reply.ts';

const operations = describedOperations(openapi);
const secrets = { never: ['a-contact'], words: ['some-words'], token: 'the-token' };
const voices: FuzzedRequest = {
  from: 'GET /v1/voices',
  method: 'GET',
  target: '/v1/voices?after=0',
  isElsewhere: false,
  version: 'HTTP/1.1',
  isHostless: false,
  headers: [['authorization', 'Bearer the-token']],
  body: undefined,
  way: { kind: 'closed' },
};
const json = 'application/json';

/** What is said of a reply, as it comes over the wire. */
function said(status: number, type: string, body: unknown, changed: Partial<FuzzedRequest> = {}) {
  const text = `HTTP/1.1 ${status} X\r\ncontent-type: ${type}\r\n\r\n${JSON.stringify(body)}`;
  const heard = { reply: replyIn(text), text, ms: 1, hangs: false };
  return faultsOf({ ...voices, ...changed }, heard, { operations, secrets });
}

it('finds nothing wrong with what is described', () => {
  expect(said(200, json, { voices: ['some-words'] })).toEqual([]);
  expect(said(401, 'application/problem+json', problems.unauthorized())).toEqual([]);
  expect(said(405, 'application/problem+json', problems.methodNotAllowed(), { method: 'PUT' })).toEqual([]);
  expect(said(404, 'text/html', 'nothing', { target: '/elsewhere' })).toEqual([]);
  expect(said(404, 'application/problem+json', problems.notFound(), { isElsewhere: true })).toEqual([]);
});

it('sees faults of the server, statuses and media types that are not described, and problems that are none', () => {
  const type = 'application/problem+json';
  expect(said(500, type, problems.internalError())).toEqual(['status 500']);
  expect(said(503, type, problems.unavailable())).toEqual(['status 503']);
  expect(said(404, type, problems.notFound())).toEqual(['status 404, which is not described']);
  expect(said(200, json, {}, { method: 'PUT' })).toEqual(['status 200, which is not described']);
  expect(said(400, 'text/plain', 'no')).toEqual(['status 400 as text/plain, which is not described']);
  expect(said(400, type, problems.unauthorized())).toEqual(['a problem that is none']);
  expect(said(400, type, { status: 400 })).toEqual(['a problem that is none']);
});

it('P3: sees words that nobody was allowed to read, and what nobody is', () => {
  expect(said(200, json, 'some-words', { headers: [] })).toEqual(['something that is stored']);
  expect(said(200, json, 'a-contact')).toEqual(['something that is stored']);
});

it('sees a connection that ends without a reply, and one that does not end', () => {
  const heard = { reply: undefined, text: '', ms: 1, hangs: false };
  const world = { operations, secrets };
  expect(faultsOf(voices, heard, world)).toEqual(['the connection ended without a reply']);
  expect(faultsOf({ ...voices, way: { kind: 'cut', after: 5 } }, heard, world)).toEqual([]);
  expect(faultsOf(voices, { ...heard, hangs: true }, world)).toEqual(['no reply, and no end']);
});
