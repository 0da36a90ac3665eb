import { expect, it, vi } from 'vitest';
import { loadOnce } from './load-once.ts';

it('loads once for all who ask, and again only after it failed', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new TypeError('no reception')).mockResolvedValue('here');
  const loaded = loadOnce(load);
  expect(load).not.toHaveBeenCalled();
  await expect(Promise.all([loaded(), loaded()])).rejects.toThrow('no reception');
  expect(load).toHaveBeenCalledTimes(1);
  expect(await Promise.all([loaded(), loaded()])).toEqual(['here', 'here']);
  expect(load).toHaveBeenCalledTimes(2);
});
