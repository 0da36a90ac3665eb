import { expect, it } from 'vitest';
import { logRecorder } from '../testing/log-recorder.ts';
import { StoreError } from '../storage/store-error.ts';
import { eraseRegularly } from './erase-regularly.ts';

const none = {
  contacts: 0,
  consents: 0,
  responses: 0,
  withdrawals: 0,
  invitations: 0,
  subjects: 0,
  audit: 0,
};

async function* ticks(count: number): AsyncGenerator<number, void> {
  for (let tick = 0; tick < count; tick += 1) yield tick;
}

it('P11: erases at every tick, whatever became of the one before, and logs how much and the head of the audit log', async () => {
  const { lines, log } = logRecorder();
  const outcomes = [
    () => Promise.reject(new StoreError(new Error('090-1234-5678'))),
    async () => ({ ...none, contacts: 2 }),
    async () => none,
    async () => undefined,
  ];
  let turn = 0;
  const erase = () => (outcomes[turn++] ?? (() => Promise.reject(new Error('four ticks'))))();
  await eraseRegularly(ticks(4), { erase, head: async () => ({ position: 7, hash: 'abc' }) }, log);
  const head = { level: 'info', position: 7, hash: 'abc', msg: 'head of the audit log' };
  const [failed, ...others] = lines.map((line): unknown => JSON.parse(line));
  expect(failed).toMatchObject({ level: 'error', msg: 'what is due cannot be erased just now' });
  expect(others).toEqual([{ level: 'info', ...none, contacts: 2, msg: 'erased as due' }, head, head, head]);
  expect(lines.join('\n')).not.toContain('090');
});
