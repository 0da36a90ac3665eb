import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { problems } from '../protocol/problems.ts';
import type { Entry } from './entry.ts';
import { nextEntry, type EntryChange } from './next-entry.ts';

const record = { ...waitingRecord(1), title: 'ご契約のアンケート' };
const waiting: Entry = { state: 'waiting', record };
const rejected = nextEntry(waiting, { type: 'refused', problem: problems.unknownKey() });
const conflicting = nextEntry(waiting, { type: 'refused', problem: problems.conflict() });
const takenBack = nextEntry(waiting, { type: 'taken-back', at: 5 });
const sent = nextEntry(waiting, { type: 'acknowledged', at: 7 });
const withdrawn = nextEntry(sent, { type: 'withdrawal-requested', at: 9 });

const change = fc.oneof(
  fc.record({
    type: fc.constantFrom('acknowledged', 'taken-back', 'found', 'withdrawal-requested'),
    at: fc.nat(),
  }),
  fc.constant({ type: 'refused', problem: problems.conflict() } as const),
) satisfies fc.Arbitrary<EntryChange>;

describe('what becomes of a response', () => {
  it('D2: it is sent only when the collector said so, whatever else happens', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const last = changes.reduce(nextEntry, waiting);
        const said = changes.some(({ type }) => type === 'acknowledged' || type === 'found');
        expect(last.state === 'sent' && !said).toBe(false);
      }),
    );
  });

  it('D10: taken back, it never waits again, and its receipt and name stay', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const last = changes.reduce(nextEntry, takenBack);
        expect(['taken-back', 'sent']).toContain(last.state);
        expect(last.record).toMatchObject({ id: record.id, receipt: record.receipt, title: record.title });
        expect(last.record).not.toHaveProperty('sealed');
      }),
    );
  });

  it('D10: taken back, it is called sent once the collector acknowledged what was on its way', () => {
    expect(nextEntry(takenBack, { type: 'acknowledged', at: 7 })).toEqual(sent);
    expect(nextEntry(takenBack, { type: 'found', at: 7 })).toEqual(sent);
  });

  it('a file that was taken in makes a rejected one received, never one whose id another response has', () => {
    expect(nextEntry(rejected, { type: 'found', at: 7 })).toEqual(sent);
    expect(nextEntry(conflicting, { type: 'found', at: 7 })).toBe(conflicting);
    expect(conflicting.record).toHaveProperty('sealed', record.sealed);
  });

  it('only what is sent can be withdrawn, and the first request counts', () => {
    expect(withdrawn.record).toMatchObject({ sentAt: 7, withdrawalRequestedAt: 9 });
    expect(nextEntry(withdrawn, { type: 'withdrawal-requested', at: 10 })).toBe(withdrawn);
    for (const entry of [waiting, rejected, takenBack])
      expect(nextEntry(entry, { type: 'withdrawal-requested', at: 9 })).toBe(entry);
  });

  it('what is sent stays so', () => {
    for (const type of ['acknowledged', 'taken-back', 'found'] as const)
      expect(nextEntry(sent, { type, at: 8 })).toBe(sent);
  });
});
