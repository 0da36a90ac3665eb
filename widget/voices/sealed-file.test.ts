import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/outbox/entry.ts';
import { SealedFileSchema } from '../../src/protocol/sealed-file.ts';
import { problems } from '../../src/protocol/problems.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { sealedFile } from './sealed-file.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const record = waitingRecord(1);
const waiting: Entry = { state: 'waiting', record };
const setAside: Entry = { state: 'set-aside', record: { ...record, problem: problems.unknownKey() } };

it('X3 P3: holds the very bytes that would be sent, and not the secret of the receipt', () => {
  const file = sealedFile(setAside, record.savedAt);
  expect(file?.name).toBe(`koe-${record.receipt.number}.json`);
  const { id, survey, sha256, sealed } = record;
  expect(v.parse(SealedFileSchema, JSON.parse(file?.text ?? ''))).toEqual({
    format: 'koe-sealed-response',
    version: 1,
    receipt: record.receipt.number,
    savedAt: new Date(record.savedAt).toISOString(),
    response: { id, survey, sha256, sealed },
  });
  expect(file?.text).not.toContain(record.receipt.secret);
});

it('is there for what was not accepted, and for what has waited for a day', () => {
  expect(sealedFile(waiting, record.savedAt + DAY_MS - 1)).toBeUndefined();
  expect(sealedFile(waiting, record.savedAt + DAY_MS)).toBeDefined();
  const sent: Entry = { state: 'sent', record: { ...record, sentAt: 0 } };
  expect(sealedFile(sent, record.savedAt + DAY_MS)).toBeUndefined();
});
