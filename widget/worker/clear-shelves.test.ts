import { expect, it } from 'vitest';
import { clearShelves } from './clear-shelves.ts';

function caches() {
  const names = new Set(['koe-1', 'koe-2', 'koe-notes', 'another']);
  return {
    names,
    keys: () => Promise.resolve([...names]),
    delete: async (name: string) => names.delete(name),
  };
}

it('D9: lets go of every shelf of ours, and of nothing else on this origin', async () => {
  const all = caches();
  await clearShelves(all);
  expect([...all.names]).toEqual(['koe-notes', 'another']);
});

it('spares the one that is in use', async () => {
  const all = caches();
  await clearShelves(all, 'koe-2');
  expect([...all.names]).toEqual(['koe-2', 'koe-notes', 'another']);
});
