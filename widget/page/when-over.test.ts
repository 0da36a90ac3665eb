import { expect, it, vi } from 'vitest';
import { whenOver } from './when-over.ts';

it('runs at the end of a life, or at once after it', () => {
  const life = new AbortController();
  const [before, after] = [vi.fn(), vi.fn()];
  whenOver(life.signal, before);
  expect(before).not.toHaveBeenCalled();
  life.abort();
  whenOver(life.signal, after);
  expect(before).toHaveBeenCalledOnce();
  expect(after).toHaveBeenCalledOnce();
});
