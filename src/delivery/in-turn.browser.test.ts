import { expect, it, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

const tab = { locks: navigator.locks, localStorage: () => localStorage, now: Date.now };

it('X4: of real tabs only one sends at a time; the lock is free once its turn is over', async () => {
  let finish = () => {};
  const first = inTurn(tab, () => new Promise<string>((resolve) => (finish = () => resolve('first'))));
  await vi.waitFor(async () => {
    const { held } = await navigator.locks.query();
    expect(held?.map(({ name }) => name)).toContain('koe-delivery');
  });
  const work = vi.fn(async () => 'second');
  expect(await inTurn(tab, work)).toBeUndefined();
  expect(work).not.toHaveBeenCalled();
  finish();
  expect(await first).toBe('first');
  expect(await inTurn(tab, work)).toBe('second');
});

it('X4: a frame without an origin of its own, which is refused locks and storage, still sends', async () => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.srcdoc = `<script>
    navigator.locks.request('koe-delivery', { ifAvailable: true }, () => {}).catch((error) => {
      parent.postMessage(error.name, '*');
    });
  </script>`;
  const refused = new Promise((resolve) => {
    window.addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data));
  });
  document.body.append(frame);
  const name = await refused;
  frame.remove();
  const locks = { request: () => Promise.reject(new DOMException('', String(name))) };
  const localStorage = () => {
    throw new DOMException('', String(name));
  };
  expect(name).toBe('SecurityError');
  expect(await inTurn({ ...tab, locks, localStorage }, async () => 'sent')).toBe('sent');
});
