import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { SubmitReplySchema, type SealedResponse } from '../src/protocol/submit.ts';
import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import { seal } from '../src/sealing/seal.ts';
import { aResponse } from '../test/fixtures/a-response.ts';
import { createHandlers } from './handlers.ts';
import { createMemoryStore } from './memory-store.ts';
import { mockSealingKey } from './mock-key.ts';
import type { MockStore } from './mock-store.ts';
import { scenarios } from './scenarios.ts';
import { serve, type ServedMock } from './serve.ts';
import type { Trouble } from './trouble.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const wait = vi.fn<(ms: number) => Promise<void>>(async () => undefined);

async function mockIn(trouble: Trouble): Promise<{ readonly mock: ServedMock; readonly store: MockStore }> {
  const store = createMemoryStore();
  await store.changeTrouble(() => trouble);
  const mock = await serve(createHandlers({ questionnaires, store, now: () => 0, wait }), 0);
  closing.push(mock.close);
  return { mock, store };
}

const sealedOne = async (): Promise<SealedResponse> => seal((await aResponse()).response, mockSealingKey);

const submit = (mock: ServedMock, ...responses: readonly SealedResponse[]): Promise<Response> =>
  fetch(`${mock.origin}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ responses }),
  });

const outcomes = async (reply: Response): Promise<readonly string[]> =>
  v.parse(SubmitReplySchema, await reply.json()).results.map(({ outcome }) => outcome);

const survey = (mock: ServedMock): Promise<Response> => fetch(`${mock.origin}/v1/surveys/contract`);

describe('the mock in trouble', () => {
  it.each([
    ['too-many-requests', 429, '10'],
    ['unavailable', 503, '10'],
    ['internal-error', 500, null],
    ['too-large', 413, null],
    ['revoked-site', 403, null],
  ] as const)('%s: answers %i and stores nothing', async (scenario, status, retryAfter) => {
    const { mock, store } = await mockIn({ scenario });
    const reply = await submit(mock, await sealedOne());
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(await reply.json()).toMatchObject({ status });
    expect(await store.all()).toEqual([]);
  });

  it('slow: answers as always, after a wait', async () => {
    const { mock } = await mockIn({ scenario: 'slow' });
    expect(await outcomes(await submit(mock, await sealedOne()))).toEqual(['stored']);
    expect(wait).toHaveBeenCalledExactlyOnceWith(8_000);
  });

  it('reply-lost: stores the response and ends the connection without a reply', async () => {
    const { mock, store } = await mockIn({ scenario: 'reply-lost', left: 1 });
    const sealed = await sealedOne();
    await expect(submit(mock, sealed)).rejects.toThrow(TypeError);
    expect(await store.find(sealed.id)).toBeDefined();
    expect(await outcomes(await submit(mock, sealed))).toEqual(['duplicate']);
  });

  it('cut-short: stores the response and breaks off in the middle of the reply', async () => {
    const { mock, store } = await mockIn({ scenario: 'cut-short' });
    const sealed = await sealedOne();
    const reply = await submit(mock, sealed);
    expect(reply.status).toBe(200);
    await expect(reply.text()).rejects.toThrow(TypeError);
    expect(await store.find(sealed.id)).toBeDefined();
  });

  it('captive-portal: answers every call with 200 and HTML, and stores nothing', async () => {
    const { mock, store } = await mockIn({ scenario: 'captive-portal' });
    for (const reply of [await submit(mock, await sealedOne()), await survey(mock)]) {
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html']);
    }
    expect(await store.all()).toEqual([]);
  });

  it('down: gives no reply for as many requests as it was told to, then recovers', async () => {
    const { mock } = await mockIn({ scenario: 'down', left: 2 });
    await expect(survey(mock)).rejects.toThrow(TypeError);
    await expect(submit(mock, await sealedOne())).rejects.toThrow(TypeError);
    expect((await survey(mock)).status).toBe(200);
  });

  it('poison: refuses every batch that holds the first response, rejects it alone, takes the rest', async () => {
    const { mock, store } = await mockIn({ scenario: 'poison' });
    const poison = await sealedOne();
    const [second, third] = [await sealedOne(), await sealedOne()];
    expect((await submit(mock, poison, second, third)).status).toBe(400);
    expect((await submit(mock, second, poison)).status).toBe(400);
    expect(await outcomes(await submit(mock, poison))).toEqual(['rejected']);
    expect(await outcomes(await submit(mock, second, third))).toEqual(['stored', 'stored']);
    expect((await store.all()).map(({ id }) => id)).toEqual([second.id, third.id]);
  });

  it('conflict: says of every response that another is stored under its id', async () => {
    const { mock, store } = await mockIn({ scenario: 'conflict' });
    expect(await outcomes(await submit(mock, await sealedOne(), await sealedOne()))).toEqual([
      'conflict',
      'conflict',
    ]);
    expect(await store.all()).toEqual([]);
  });

  it('lets calls pass that a scenario of submissions does not meet, and does not count them', async () => {
    const { mock } = await mockIn({ scenario: 'too-large', left: 1 });
    expect((await survey(mock)).status).toBe(200);
    expect((await submit(mock, await sealedOne())).status).toBe(413);
    expect((await submit(mock, await sealedOne())).status).toBe(200);
  });
});

it('the table of docs/mock-server.md is that of the scenarios', async () => {
  const page = await readFile(new URL('../docs/mock-server.md', import.meta.url), 'utf8');
  const table = page.replaceAll(/ +/g, ' ').match(/^\| `[a-z-]+` .*$/gm);
  const rows = Object.entries(scenarios).map(
    ([name, { meets, says }]) => `| \`${name}\` | ${meets} | ${says} |`,
  );
  expect(table).toEqual(rows);
});
