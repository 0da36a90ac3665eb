import { describe, expect, it } from 'vitest';
import { fakeClock, settled } from '../../test/fixtures/fake-clock.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { attempt } from './attempt.ts';
import type { Outcome } from './verdict.ts';

const { id, sha256 } = waitingRecord(1);
const results = [{ id, sha256, outcome: 'stored', receipt: 'R' }];
const stored = () => Response.json({ results });

function sending(fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const clock = fakeClock();
  const abort = new AbortController();
  const { now, startTimer } = clock;
  const environment = { endpoint: '/v1/responses', fetch, now, startTimer };
  let outcome: Outcome | undefined;
  const send = async () => {
    outcome = await attempt({ body: '{}', keepalive: false, abort }, environment);
  };
  void send();
  return { clock, abort, outcome: () => outcome };
}

describe('an attempt', () => {
  it('P3: sends JSON to the address without cookies, referrer or a redirect followed', async () => {
    let sent: { url: string; init: RequestInit } | undefined;
    const { outcome } = sending(async (url, init) => {
      sent = { url, init };
      return stored();
    });
    await settled();
    expect(sent).toMatchObject({
      url: '/v1/responses',
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        keepalive: false,
      },
    });
    expect(outcome()).toEqual({ kind: 'results', results });
  });

  it('leaves no timer behind', async () => {
    const { clock } = sending(async () => stored());
    await settled();
    expect(clock.due()).toEqual([]);
  });

  it('R1: has no reply when there is no connection', async () => {
    const { outcome } = sending(() => Promise.reject(new TypeError('Failed to fetch')));
    await settled();
    expect(outcome()).toEqual({ kind: 'no-reply' });
  });

  it('R1: has no reply when the head of it takes longer than the deadline, and tells fetch to stop', async () => {
    let signal: AbortSignal | null | undefined;
    const { clock, outcome } = sending((_, init) => {
      signal = init.signal;
      return new Promise(() => {});
    });
    await clock.advance(29_999);
    expect(outcome()).toBeUndefined();
    await clock.advance(1);
    expect(outcome()).toEqual({ kind: 'no-reply' });
    expect(signal?.aborted).toBe(true);
  });

  it('R1: has no reply when the body of it never ends', async () => {
    const endless = new ReadableStream({
      start: (body) => body.enqueue(new TextEncoder().encode('{"results":[')),
    });
    const { clock, outcome } = sending(async () => new Response(endless));
    await clock.advance(30_000);
    expect(outcome()).toEqual({ kind: 'no-reply' });
  });

  it('R1: has no reply when the body is cut', async () => {
    const cut = new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{"results":['));
        body.error(new TypeError('network error'));
      },
    });
    const { outcome } = sending(
      async () => new Response(cut, { headers: { 'content-type': 'application/json' } }),
    );
    await settled();
    expect(outcome()).toEqual({ kind: 'no-reply' });
  });

  it('R5: does not read a body to the end that is longer than any of ours', async () => {
    let stopped = false;
    let pulled = 0;
    const flood = new ReadableStream({
      pull: (body) => {
        pulled++;
        body.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
      cancel: () => {
        stopped = true;
      },
    });
    const { outcome } = sending(
      async () => new Response(flood, { headers: { 'content-type': 'application/json' } }),
    );
    while (!outcome()) await settled();
    expect(outcome()).toEqual({ kind: 'no-reply' });
    expect(stopped).toBe(true);
    expect(pulled).toBeLessThan(20);
  });

  it('reads a character that falls between two pieces of the body', async () => {
    const text = JSON.stringify({ results: [{ ...results[0], receipt: '控え' }] });
    const bytes = new TextEncoder().encode(text);
    const middle = bytes.indexOf(0xe6) + 1;
    const pieces = new ReadableStream({
      start(body) {
        body.enqueue(bytes.slice(0, middle));
        body.enqueue(bytes.slice(middle));
        body.close();
      },
    });
    const { outcome } = sending(
      async () => new Response(pieces, { headers: { 'content-type': 'application/json' } }),
    );
    await settled();
    expect(outcome()).toMatchObject({ results: [{ receipt: '控え' }] });
  });

  it('ends at once when nobody wants the reply any more', async () => {
    const { abort, outcome, clock } = sending(
      (_, { signal }) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    abort.abort();
    await settled();
    expect(outcome()).toEqual({ kind: 'no-reply' });
    expect(clock.due()).toEqual([]);
  });
});
