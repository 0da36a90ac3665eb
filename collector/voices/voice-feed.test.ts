import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FedVoice } from '../../src/protocol/voices-reply.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { aSite } from '../testing/test-sites.ts';
import { pageThrough } from './page-through.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const said = (...texts: readonly string[]) => ({
  overall: 2 as const,
  ...(texts.length > 0 && {
    voice: texts.map((text) => ({ class: 'complaint' as const, topics: [], text })),
  }),
});
async function submit(...texts: readonly string[]): Promise<string> {
  const { response } = await aResponse({
    answers: said(...texts),
    consent: texts.length > 0 ? { publish: true } : {},
  });
  const [result] = await collector.submit(await seal(response, collector.deps.keys.newest()));
  expect(result?.outcome).toBe('stored');
  return response.id;
}
async function all(): Promise<readonly FedVoice[]> {
  const voices: FedVoice[] = [];
  for await (const page of pageThrough(collector.deps.feed, 0)) voices.push(...page);
  return voices;
}

it('tells each voice with its response, and nothing of one that says nothing', async () => {
  const id = await submit('連絡がない', '待たされた');
  await submit();
  const voices = await all();
  expect(voices.map(({ position, response, ordinal, text }) => [position, response, ordinal, text])).toEqual([
    [1, id, 0, '連絡がない'],
    [2, id, 1, '待たされた'],
  ]);
  expect(voices[0]).toMatchObject({
    survey: 'contract',
    lang: 'ja',
    channel: 'website',
    site: null,
    isSiteClosed: false,
    class: 'complaint',
    topics: [],
    contact: null,
    consents: { publish: true },
    withdrawalRequestedAt: null,
  });
});

it('goes on after the last one that is known, by so many at a time', async () => {
  for (const text of ['一', '二', '三']) await submit(text);
  const first = await collector.deps.feed.after(0, 2);
  expect(first.map(({ position }) => position)).toEqual([1, 2]);
  expect((await collector.deps.feed.after(2, 2)).map(({ position }) => position)).toEqual([3]);
  expect(await collector.deps.feed.after(3, 2)).toEqual([]);
});

it('gives a place once, whatever is erased afterwards', async () => {
  const id = await submit('一');
  await submit('二');
  expect(await all()).toHaveLength(2);
  await collector.database.deleteFrom('responses').where('id', '=', id).execute();
  await submit('三');
  expect((await all()).map(({ position, text }) => [position, text])).toEqual([
    [2, '二'],
    [3, '三'],
  ]);
});

it('lists what waits in parts, each once', async () => {
  const id = await submit('一');
  const more = Array.from({ length: 2_500 }, (_, at) => at + 1);
  const [voice] = await collector.database.selectFrom('voices').selectAll().execute();
  if (!voice) throw new Error('the voice was stored');
  for (let at = 0; at < more.length; at += 500) {
    const some = more.slice(at, at + 500);
    await collector.database
      .insertInto('voices')
      .values(some.map((ordinal) => ({ ...voice, ordinal })))
      .execute();
    await collector.database
      .insertInto('unlisted_voices')
      .values(some.map((ordinal) => ({ response_id: id, ordinal })))
      .execute();
  }
  expect((await all()).map(({ position, ordinal }) => [position, ordinal])).toEqual(
    [0, ...more].map((ordinal) => [ordinal + 1, ordinal]),
  );
});

it('D7: misses none that is stored while it is read, however many store and read at the same time', async () => {
  let storing = true;
  const readers = Array.from({ length: 3 }, async () => {
    const seen: string[] = [];
    let after = 0;
    for (;;) {
      const isLast = !storing;
      const voices = await collector.deps.feed.after(after, 7);
      seen.push(...voices.map(({ response, ordinal }) => `${response} ${ordinal}`));
      after = voices.at(-1)?.position ?? after;
      if (isLast && voices.length === 0) return seen;
      // The embedded database answers at once: whoever stores gets a turn only so.
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  const stored = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const ids: string[] = [];
      for (let at = 0; at < 8; at += 1) ids.push(await submit('一', '二'));
      return ids;
    }),
  );
  storing = false;
  const expected = stored.flat().flatMap((id) => [`${id} 0`, `${id} 1`]);
  for (const seen of await Promise.all(readers)) expect(seen.toSorted()).toEqual(expected.toSorted());
});

it('tells that a voice came from a site which was disabled by then', async () => {
  await discard(collector);
  collector = await startTestCollector({ registered: [aSite({ active: false })] });
  const { response } = await aResponse({ channel: 'agency', site: 'agency-0123', answers: said('一') });
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  expect(await all()).toMatchObject([{ site: 'agency-0123', isSiteClosed: true }]);
});
