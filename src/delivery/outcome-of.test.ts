import { describe, expect, it } from 'vitest';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { problems } from '../protocol/problems.ts';
import { outcomeOf } from './outcome-of.ts';

const NOW = Date.UTC(2026, 10, 2, 3);
const { id, sha256 } = waitingRecord(1);
const results = [{ id, sha256, outcome: 'stored', receipt: 'R' }];

function outcome(status: number, contentType: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = { status, headers: new Headers({ 'content-type': contentType, ...headers }) };
  return outcomeOf(reply, text, NOW);
}
const PROBLEM = 'application/problem+json';
const portal = '<!doctype html><title>Free Wi-Fi</title>';
const noReply = { kind: 'no-reply' };

describe('outcomeOf', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset=UTF-8'])(
    'reads the results of a reply in %s',
    (type) => {
      expect(outcome(200, type, { results })).toEqual({ kind: 'results', results });
    },
  );

  it.each([
    ['HTML', 200, 'text/html', portal],
    ['JSON under another name', 200, 'text/plain', { results }],
    ['JSON cut short', 200, 'application/json', '{"results":['],
    ['other JSON', 200, 'application/json', { ok: true }],
    ['nothing', 204, 'application/json', ''],
    ['a redirect', 302, 'text/html', portal],
    ['a hidden redirect', 0, '', ''],
    ['a block page', 403, 'text/html', portal],
    ['a page not found', 404, 'text/html', portal],
    ['a refusal by something on the way', 400, 'text/html', portal],
    ['a proxy that finds the body too large', 413, 'text/html', portal],
    ['a problem document that is none', 422, PROBLEM, '{"title":"no"}'],
  ])('R5: takes %s for no reply', (_, status, type, body) => {
    expect(outcome(status, type, body)).toEqual(noReply);
  });

  it('believes a refusal in a problem document', () => {
    const problem = problems.unknownSite();
    expect(outcome(403, PROBLEM, problem)).toEqual({ kind: 'refused', status: 403, problem });
  });

  it.each([408, 425, 429, 500, 502, 503])('R2: believes anyone who asks for patience with %i', (status) => {
    const refusal = outcome(status, 'text/html', portal, { 'retry-after': '120' });
    expect(refusal).toEqual({ kind: 'refused', status, retryAfterMs: 120_000 });
  });

  it('R2: waits an hour at most', () => {
    expect(outcome(503, 'text/html', '', { 'retry-after': '999999' })).toMatchObject({
      retryAfterMs: 3_600_000,
    });
  });
});
