import { expect, it } from 'vitest';
import { deliveryWorld, type Answer } from '../../test/fixtures/delivery-world.ts';
import { settled } from '../../test/fixtures/fake-clock.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import type { StartTimer } from '../outbox/start-timer.ts';
import { startDelivery } from './start-delivery.ts';

type World = ReturnType<typeof deliveryWorld>;
type Trouble = (world: World) => Answer;

const BATCH = 100;
const TEN_YEARS_MS = 10 * 365 * 24 * 3_600_000;
const records = Array.from({ length: BATCH }, (_, number) => waitingRecord(number));

async function waitingWorld(overrides: Parameters<typeof deliveryWorld>[0] = {}): Promise<World> {
  const world = deliveryWorld(overrides);
  for (const record of records) await world.outbox.enqueue(record);
  return world;
}

/** Every record once, with the bytes that were saved, and nothing left behind. */
async function expectAllDelivered({ outbox, collector }: World): Promise<void> {
  expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
  expect(Object.fromEntries(collector.rows)).toEqual(
    Object.fromEntries(records.map(({ id, sha256 }) => [id, sha256])),
  );
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Trouble =>
  () =>
  () =>
    new Response(null, { status: code, headers });
const says =
  (type: string, body: string): Trouble =>
  () =>
  () =>
    new Response(body, { headers: { 'content-type': type } });
/** The half is committed before it all goes wrong. */
const halfThen =
  (fail: () => Response): Trouble =>
  ({ collector }) =>
  async (responses, init) => {
    await collector.store(responses.slice(0, responses.length / 2), init);
    return fail();
  };
const broken = () => {
  throw new TypeError('Failed to fetch');
};

const troubles: readonly (readonly [string, Trouble])[] = [
  ['no name, no connection, no TLS, a reset', () => broken],
  ['a reply that never comes', () => () => new Promise(() => undefined)],
  ['a body that never ends', () => () => new Response(new ReadableStream())],
  ['a captive portal', says('text/html', '<title>Wi-Fi</title>')],
  ['a redirect', status(302, { location: 'https://portal.example/' })],
  ['broken JSON', says('application/json', '{"results":[{"id":')],
  ['no results', says('application/json', '{"results":[]}')],
  [
    'an echo of other bytes',
    () => (responses) =>
      Response.json({
        results: responses.map(({ id }) => ({
          id,
          sha256: '0'.repeat(64),
          outcome: 'stored',
          receipt: 'R',
        })),
      }),
  ],
  [
    'a reply lost after the commit',
    ({ collector }) =>
      async (...sent) => {
        await collector.store(...sent);
        return broken();
      },
  ],
  ['half committed, then 500', halfThen(() => new Response(null, { status: 500 }))],
  ['half committed, then the line is cut', halfThen(broken)],
  ...[408, 425, 429, 500, 502, 503, 504].flatMap((code) =>
    ['', 'soon', '-5', '0', '1e9', '999999999', 'Thu, 01 Jan 1970 00:00:00 GMT'].map(
      (after): readonly [string, Trouble] => [
        `${code} with Retry-After "${after}"`,
        status(code, after === '' ? {} : { 'retry-after': after }),
      ],
    ),
  ),
];

it.each(troubles)('D2 X1 R5: %s: a hundred records come once, and none is lost', async (_, trouble) => {
  const world = await waitingWorld();
  const once = trouble(world);
  world.answer = (...sent) => {
    world.answer = world.collector.store;
    return once(...sent);
  };
  const delivery = startDelivery(world.environment);
  await world.clock.advance(2 * 3_600_000);
  await expectAllDelivered(world);
  expect(world.requests.length).toBeGreaterThan(1);
  await delivery.stop();
});

it.each([401, 403, 404])('R1: an hour of %i loses nothing, and is not asked in between', async (code) => {
  const world = await waitingWorld();
  const problem = { type: 'about:blank', title: 'no', status: code };
  world.answer = () =>
    Response.json(problem, { status: code, headers: { 'content-type': 'application/problem+json' } });
  const delivery = startDelivery(world.environment);
  await world.clock.advance(3_599_000);
  expect(world.requests).toHaveLength(1);
  world.answer = world.collector.store;
  await world.clock.advance(2_000);
  await expectAllDelivered(world);
  await delivery.stop();
});

it.each([10, -10])(
  'R4: the clock is set by %i years while it waits: all comes by its timer',
  async (years) => {
    let wrong = 0;
    const world = deliveryWorld();
    const { clock } = world;
    for (const record of records) await world.outbox.enqueue(record);
    world.answer = broken;
    const startTimer: StartTimer = clock.startTimer;
    const now = () => clock.now() + wrong;
    const delivery = startDelivery({ ...world.environment, startTimer, now });
    await settled();
    wrong = Math.sign(years) * TEN_YEARS_MS;
    await clock.advance(600_000);
    world.answer = world.collector.store;
    await clock.advance(600_000);
    await expectAllDelivered(world);
    await delivery.stop();
  },
);

it('R3: one poison item among a hundred is set aside, and holds up no other', async () => {
  const world = await waitingWorld();
  const poison = records[57]?.id;
  world.answer = (responses, init) => {
    if (!responses.some(({ id }) => id === poison)) return world.collector.store(responses, init);
    const problem = { type: 'about:blank', title: 'no', status: 422 };
    return Response.json(problem, {
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
    });
  };
  const delivery = startDelivery(world.environment);
  await world.clock.advance(60_000);
  expect(await world.outbox.counts()).toEqual({ waiting: 0, setAside: 1 });
  expect(world.collector.rows.size).toBe(BATCH - 1);
  await delivery.stop();
});
