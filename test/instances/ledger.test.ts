import { beforeEach, expect, it } from 'vitest';
import { problems } from '../../src/protocol/problems.ts';
import { Ledger, type Item } from './ledger.ts';

const sealed = { id: 'one', survey: 'contract', sha256: 'aa', sealed: 'a.b.c.d.e' };
const item: Item = { sealed, receipt: 'R1', isRival: false, isInvited: false };
const row = { id: 'one', sha256: 'aa', receipt: 'R1', answers: 1 };
const told = (outcome: 'stored' | 'duplicate', receipt = 'R1') =>
  ({ id: 'one', sha256: 'aa', outcome, receipt }) as const;

let ledger: Ledger;
beforeEach(() => {
  ledger = new Ledger();
});

it('X1: is content with what was acknowledged, however often, and is there once', () => {
  ledger.note(item, told('stored'));
  ledger.note(item, told('duplicate'));
  expect(ledger.judge([row])).toEqual({
    acknowledged: 1,
    duplicates: 1,
    conflicts: 0,
    invitationsUsed: 0,
    violations: [],
  });
});

it.each([
  ['is not there', []],
  ['is there twice', [row, row]],
  ['is kept in other bytes', [{ ...row, sha256: 'bb' }]],
  ['is kept without its answer', [{ ...row, answers: 0 }]],
  ['has company that nobody sent', [row, { ...row, id: 'two' }]],
])('X1: sees when what was acknowledged %s', (_, rows) => {
  ledger.note(item, told('stored'));
  expect(ledger.judge(rows).violations).toHaveLength(1);
});

it('X1: sees a response that was called stored twice, and one with a receipt that is not its own', () => {
  ledger.note(item, told('stored'));
  ledger.note(item, told('stored'));
  ledger.note(item, told('duplicate', 'R2'));
  expect(ledger.judge([row]).violations).toHaveLength(2);
});

it('X2: sees a refusal that nothing explains', () => {
  const conflict = { id: 'one', sha256: 'aa', outcome: 'conflict', problem: problems.conflict() } as const;
  ledger.note(item, conflict);
  expect(ledger.judge([]).violations).toHaveLength(1);
  const rivals = new Ledger();
  rivals.note({ ...item, isRival: true }, conflict);
  expect(rivals.judge([])).toMatchObject({ conflicts: 1, violations: [] });
});
