import { expect, it } from 'vitest';
import { keepPrepared } from './keep-prepared.ts';

function recorded() {
  const prepared: string[] = [];
  const statement = { reader: false, all: () => [], run: () => ({ changes: 0, lastInsertRowid: 0 }) };
  return {
    prepared,
    prepare(sql: string) {
      prepared.push(sql);
      return { ...statement, iterate: () => [].values() };
    },
    close() {},
  };
}

it('prepares the same statement once', () => {
  const database = recorded();
  const kept = keepPrepared(database);
  expect(kept.prepare('select 1')).toBe(kept.prepare('select 1'));
  expect(database.prepared).toEqual(['select 1']);
});

it('holds on to those used last, and to no more than some', () => {
  const database = recorded();
  const kept = keepPrepared(database);
  for (let which = 0; which < 1_000; which += 1) {
    kept.prepare('often');
    kept.prepare(`once ${which}`);
  }
  expect(database.prepared.filter((sql) => sql === 'often')).toHaveLength(1);
  kept.prepare('once 0');
  expect(database.prepared.filter((sql) => sql === 'once 0')).toHaveLength(2);
});
