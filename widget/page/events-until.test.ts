import { expect, it, vi } from 'vitest';
import { eventsUntil } from './events-until.ts';

it('hands on events until the life they belong to ends, or the listener’s own signal does', () => {
  const target = new EventTarget();
  const [life, own] = [new AbortController(), new AbortController()];
  const [heard, heardByOwn] = [vi.fn(), vi.fn()];
  const events = eventsUntil(life.signal, target);
  events.addEventListener('online', heard);
  events.addEventListener('online', heardByOwn, { signal: own.signal });
  target.dispatchEvent(new Event('online'));
  own.abort();
  target.dispatchEvent(new Event('online'));
  life.abort();
  target.dispatchEvent(new Event('online'));
  expect(heard).toHaveBeenCalledTimes(2);
  expect(heardByOwn).toHaveBeenCalledTimes(1);
});
