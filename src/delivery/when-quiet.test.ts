import { expect, it, vi } from 'vitest';
import { fakeClock, settled } from '../../test/fixtures/fake-clock.ts';
import { inTurn } from './in-turn.ts';
import { whenQuiet } from './when-quiet.ts';

const { locks } = navigator;
const tab = (clock = fakeClock()) => ({ locks, startTimer: clock.startTimer });

/** Another tab that sends until `finish` is called. */
function sending() {
  const localStorage = () => {
    throw new DOMException('', 'SecurityError');
  };
  let finish = () => {};
  const turn = inTurn(
    { locks, localStorage, now: Date.now },
    () => new Promise<void>((resolve) => (finish = resolve)),
  );
  return { turn, finish: () => finish() };
}

it('X4: waits until no tab sends, and no tab sends meanwhile', async () => {
  const other = sending();
  await settled();
  const work = vi.fn(async () => {
    const { held = [] } = await locks.query();
    expect(held.filter(({ name }) => name === 'koe-delivery')).toHaveLength(1);
    return 'done';
  });
  const done = whenQuiet(tab(), work);
  await settled();
  expect(work).not.toHaveBeenCalled();
  other.finish();
  expect(await done).toBe('done');
  await other.turn;
});

it('X4: is not held up for ever by a tab that froze while it sent', async () => {
  const clock = fakeClock();
  const frozen = sending();
  await settled();
  const done = whenQuiet(tab(clock), async () => 'done');
  await clock.advance(5_000);
  expect(await done).toBe('done');
  frozen.finish();
  await frozen.turn;
});

it.each([
  ['there are none', undefined],
  ['none may be asked for', { request: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('does without locks where %s', async (_, none) => {
  expect(await whenQuiet({ ...tab(), locks: none }, async () => 'done')).toBe('done');
});

it('fails once, as the work does', async () => {
  const clock = fakeClock();
  const work = vi.fn(() => Promise.reject(new Error('full')));
  await expect(whenQuiet(tab(clock), work)).rejects.toThrow('full');
  expect(work).toHaveBeenCalledTimes(1);
  expect(clock.due()).toEqual([]);
});
