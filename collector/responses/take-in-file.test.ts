import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SealedFile } from '../../src/protocol/sealed-file.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { takeInFile } from './take-in-file.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

async function aFile(changed: Parameters<typeof aResponse>[0] = {}): Promise<SealedFile> {
  const { response } = await aResponse(changed);
  return {
    format: 'koe-sealed-response',
    version: 1,
    receipt: response.receipt.number,
    savedAt: '2026-11-20T01:00:00.000Z',
    response: await seal(response, collector.deps.keys.newest()),
  };
}
const takenIn = (file: unknown) => takeInFile(JSON.stringify(file), collector.deps);
const stored = async () => (await collector.counts())['responses'] ?? 0;

it('X1: a file is stored once, brought twice or sent as well', async () => {
  const file = await aFile();
  const before = await stored();
  expect(await takenIn(file)).toEqual({ isKept: true, sentence: `stored: receipt ${file.receipt}` });
  expect(await takenIn(file)).toEqual({ isKept: true, sentence: `duplicate: receipt ${file.receipt}` });
  expect(await collector.submit(file.response)).toMatchObject([{ outcome: 'duplicate' }]);
  expect(await stored()).toBe(before + 1);
});

it('V2: what is in the file is checked like what is sent, and the reason is told', async () => {
  const before = await stored();
  const incomplete = await takenIn(await aFile({ answers: {} }));
  expect(incomplete).toMatchObject({ isKept: false });
  expect(incomplete.sentence).toContain('/answers/overall');
  const file = await aFile();
  const tampered = { ...file, response: { ...file.response, sha256: 'a'.repeat(64) } };
  expect((await takenIn(tampered)).sentence).toContain('/sha256: must be the SHA-256 of /sealed');
  expect(await stored()).toBe(before);
});

it.each([
  ['no JSON', '{'],
  ['another format', '{"format":"something"}'],
  ['a later version', '{"format":"koe-sealed-response","version":2}'],
  ['nothing', ''],
])('V4: of %s nothing is stored, and what was expected is said', async (_, text) => {
  const outcome = await takeInFile(text, collector.deps);
  expect(outcome.isKept).toBe(false);
  expect(outcome.sentence).toMatch(/not taken in:\n.+\n.+must be/);
});
