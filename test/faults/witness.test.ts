import { expect, it } from 'vitest';
import { createWitness } from './witness.ts';

const nothing = { promised: 0, lost: [], doubled: [], falseClaims: [] };

function witnessing(rows: Readonly<Record<string, string>>) {
  const stored = {
    has: (id: string) => id in rows,
    doubled: (words: readonly string[]) =>
      [...new Set(words)].filter((word) => Object.values(rows).filter((each) => each === word).length > 1),
  };
  return createWitness(stored, (word) => word === 'poison');
}

it('D1: what was shown as saved, or committed unseen, and is not at the collector is lost, and named once', () => {
  const witness = witnessing({ a: 'one' });
  for (const id of ['a', 'b']) witness.hear({ type: 'shown', id, state: 'saved', keeping: 'disk' });
  witness.hear({ type: 'committed', id: 'c' });
  expect(witness.judge()).toEqual({ ...nothing, promised: 3, lost: ['b', 'c'] });
  expect(witness.judge()).toEqual(nothing);
});

it('D3: what was said to be kept no longer than the page is no promise', () => {
  const witness = witnessing({});
  witness.hear({ type: 'shown', id: 'a', state: 'saved', keeping: 'memory' });
  expect(witness.judge()).toEqual(nothing);
});

it('H1: "sent" is false if the collector has no row at that moment', () => {
  const rows: Record<string, string> = {};
  const witness = witnessing(rows);
  witness.hear({ type: 'shown', id: 'a', state: 'sent' });
  rows['a'] = 'one';
  expect(witness.judge()).toEqual({ ...nothing, promised: 1, falseClaims: ['a'] });
});

it('X1: one word in two rows is doubled', () => {
  const witness = witnessing({ a: 'one', b: 'one' });
  for (const id of ['a', 'b']) witness.hear({ type: 'begun', id, word: 'one' });
  expect(witness.judge().doubled).not.toEqual([]);
});

it('R3: only what the collector will never take may be set aside, and has to stay there', () => {
  const witness = witnessing({});
  witness.hear({ type: 'begun', id: 'bad', word: 'poison' });
  witness.hear({ type: 'begun', id: 'good', word: 'one' });
  witness.hear({ type: 'shown', id: 'bad', state: 'saved', keeping: 'disk' });
  for (const id of ['bad', 'good']) witness.hear({ type: 'shown', id, state: 'not-accepted' });
  expect(witness.judge()).toEqual({ ...nothing, promised: 1, falseClaims: ['good'] });
  expect(witness.judge()).toEqual({ ...nothing, lost: ['bad'] });
});
