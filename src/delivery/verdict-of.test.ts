import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { problems } from '../protocol/problems.ts';
import type { SubmitResult } from '../protocol/submit.ts';
import type { Outcome } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';

const records = Array.from({ length: 6 }, (_, number) => waitingRecord(number));
const lone = records.slice(0, 1);
const many = records.slice(0, 3);

function stored(number: number): SubmitResult {
  const { id, sha256 } = waitingRecord(number);
  return { id, sha256, outcome: 'stored', receipt: 'R' };
}
const refused = (status: number, more = {}): Outcome => ({ kind: 'refused', status, ...more });
const asNoReply = { act: 'back-off', floorMs: 0, noReply: true };

describe('R1: a refusal of the whole batch', () => {
  it.each([400, 413, 415, 422])('%i splits a batch', (status) => {
    expect(verdictOf(refused(status), many)).toEqual({ act: 'split' });
  });

  it.each([400, 413, 415, 422])('%i sets a lone record aside with the reason', (status) => {
    const problem = { ...problems.badJson(), status };
    const id = records[0]?.id;
    expect(verdictOf(refused(status, { problem }), lone)).toMatchObject({
      sent: [],
      setAside: [{ id, problem }],
    });
  });

  it('sets a lone record aside also when no reason was given', () => {
    expect(verdictOf(refused(422), lone)).toMatchObject({
      setAside: [{ id: records[0]?.id, problem: { status: 422 } }],
    });
  });

  it.each([401, 403, 404, 405, 409, 410, 451])('%i keeps everything and pauses', (status) => {
    expect(verdictOf(refused(status), many)).toEqual({ act: 'pause' });
    expect(verdictOf(refused(status), lone)).toEqual({ act: 'pause' });
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 507, 599])('%i backs off, not before Retry-After', (status) => {
    const backOff = { act: 'back-off', floorMs: 0, noReply: false };
    expect(verdictOf(refused(status), many)).toEqual(backOff);
    expect(verdictOf(refused(status, { retryAfterMs: 7_000 }), lone)).toEqual({ ...backOff, floorMs: 7_000 });
  });

  it.each([100, 204, 302, 307])('R5: %i speaks for nobody and counts as no reply', (status) => {
    expect(verdictOf(refused(status), many)).toEqual(asNoReply);
  });
});

describe('R1: no reply', () => {
  it('backs off', () => {
    expect(verdictOf({ kind: 'no-reply' }, many)).toEqual(asNoReply);
  });
});

describe('R1: results', () => {
  const problem = problems.conflict();

  it('R5: count as no reply when they acknowledge nothing that was sent', () => {
    expect(verdictOf({ kind: 'results', results: [] }, many)).toEqual(asNoReply);
    expect(verdictOf({ kind: 'results', results: [stored(9)] }, many)).toEqual(asNoReply);
  });

  it('D2: acknowledge no record whose hash is not the one that was sent', () => {
    const results = [{ ...stored(0), sha256: stored(1).sha256 }, stored(1)];
    const verdict = verdictOf({ kind: 'results', results }, records.slice(0, 2));
    expect(verdict).toMatchObject({ sent: [records[1]?.id], unacknowledged: [records[0]?.id] });
  });

  it('D2: acknowledge no record of which they say two things', () => {
    const { id, sha256 } = waitingRecord(0);
    const results: SubmitResult[] = [stored(0), { id, sha256, outcome: 'conflict', problem }];
    expect(verdictOf({ kind: 'results', results }, lone)).toEqual(asNoReply);
  });

  const fate = fc.constantFrom(
    'stored',
    'duplicate',
    'conflict',
    'rejected',
    'silent',
    'other hash',
    'twice',
  );

  it('D2: sort every record of the batch into just one place, sent only on its own echo', () => {
    fc.assert(
      fc.property(fc.array(fate, { minLength: 1, maxLength: 6 }), fc.boolean(), (fates, backwards) => {
        const results = fates.flatMap((is, index): SubmitResult[] => {
          const { id, sha256 } = waitingRecord(index);
          if (is === 'silent') return [];
          if (is === 'other hash') return [{ id, sha256: 'f'.repeat(64), outcome: 'stored', receipt: 'R' }];
          if (is === 'twice') return [stored(index), stored(index)];
          if (is === 'stored' || is === 'duplicate') return [{ id, sha256, outcome: is, receipt: 'R' }];
          return [{ id, sha256, outcome: is, problem }];
        });
        const batch = records.slice(0, fates.length);
        const verdict = verdictOf(
          { kind: 'results', results: backwards ? results.reverse() : results },
          batch,
        );
        const idsThat = (...these: string[]) =>
          batch.filter((_, index) => these.includes(fates[index] ?? '')).map(({ id }) => id);
        const unacknowledged = idsThat('silent', 'other hash', 'twice');
        const setAside = idsThat('conflict', 'rejected').map((id) => ({ id, problem }));
        const sent = idsThat('stored', 'duplicate');
        const settles = { act: 'settle', sent, setAside, unacknowledged };
        expect(verdict).toEqual(unacknowledged.length === batch.length ? asNoReply : settles);
      }),
    );
  });
});
