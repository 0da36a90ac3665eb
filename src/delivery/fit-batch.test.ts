import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { SubmitRequestSchema } from '../protocol/submit.ts';
import { fitBatch } from './fit-batch.ts';

const records = Array.from({ length: 20 }, (_, number) =>
  waitingRecord(number, 'x'.repeat(100 + 37 * number)),
);
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('fitBatch', () => {
  it('makes the body that the wire contract asks for', () => {
    const { body, responses } = fitBatch(records, 1_000_000);
    expect(responses).toEqual(records);
    const sent = records.map(({ id, survey, sha256, sealed }) => ({ id, survey, sha256, sealed }));
    expect(v.parse(SubmitRequestSchema, JSON.parse(body))).toEqual({ responses: sent });
  });

  it('P3: keeps the secret of the receipt on the device', () => {
    expect(fitBatch(records, 1_000_000).body).not.toMatch(/secret|receipt|savedAt/);
  });

  it('takes the longest run of records that fits, in their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 12_000 }), (maxBytes) => {
        const { body, responses } = fitBatch(records, maxBytes);
        expect(bytesOf(body)).toBeLessThanOrEqual(maxBytes);
        expect(responses).toEqual(records.slice(0, responses.length));
        const longer = fitBatch(records.slice(0, responses.length + 1), 1_000_000).body;
        expect(responses.length === records.length || bytesOf(longer) > maxBytes).toBe(true);
      }),
    );
  });

  it('takes the first record however large it is, so that it is refused rather than kept for ever', () => {
    expect(fitBatch(records, 1).responses).toEqual(records.slice(0, 1));
  });
});
