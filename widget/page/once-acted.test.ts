import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { onceActed } from './once-acted.ts';

it('P6: resolves with the first change, and not before', async () => {
  const session = signal({});
  const resolved = vi.fn();
  const acted = onceActed(session).then(resolved);
  await new Promise((resolve) => setImmediate(resolve));
  expect(resolved).not.toHaveBeenCalled();
  session.value = {};
  await acted;
  session.value = {};
  expect(resolved).toHaveBeenCalledOnce();
});
