import { expect, it } from 'vitest';
import { streamOf } from './stream-of.ts';

it('P3: says why it breaks off to whoever runs the collector, and to nobody else', async () => {
  const failure = new Error('row (1, 担当がひどい)');
  async function* parts(): AsyncGenerator<string, void> {
    yield 'first\n';
    throw failure;
  }
  const told: unknown[] = [];
  const reader = streamOf(parts(), (error) => told.push(error)).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('first\n');
  const end: unknown = await reader.read().catch((error: unknown) => error);
  expect(end).toEqual(new Error('the reply breaks off'));
  expect(told).toEqual([failure]);
});
