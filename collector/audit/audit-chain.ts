import { createHash } from 'node:crypto';
import type { AuditEntriesTable } from '../storage/audit-tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** A place in the chain: an entry's number, counted from 1, and its hash; before the first: 0, and a hash of zeros. */
export interface Link {
  readonly position: number;
  readonly hash: string;
}

/** An entry with its hash, which is over all the rest of it, the hash of the one before included. */
export function chained(
  before: Link,
  entry: Omit<AuditEntriesTable, 'position' | 'previous' | 'hash'>,
): AuditEntriesTable {
  const whole = { ...entry, position: before.position + 1, previous: before.hash };
  return { ...whole, hash: hashOf(whole) };
}

/** Why an entry cannot be the one that followed; undefined: it can. */
export function chainFault(before: Link, { hash, ...entry }: AuditEntriesTable): string | undefined {
  const expected = before.position + 1;
  if (entry.position !== expected) return `entry ${expected} is missing`;
  if (hash !== hashOf(entry)) return `entry ${expected} was changed`;
  if (entry.previous !== before.hash)
    return `entry ${expected} does not follow entry ${before.position} as that one stands there`;
  return undefined;
}

const hashOf = (entry: Omit<AuditEntriesTable, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalJson({ ...entry }))
    .digest('hex');
