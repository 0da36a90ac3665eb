import type { Dialect, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * `served`: whoever waits is told soon; `patient`: for what may take its time, such as migrations; `alone`: the same,
 * and refused while a collector has it open.
 */
export type Pace = 'served' | 'patient' | 'alone';

/** A kind of database, and where one of it is. */
export interface Engine {
  /** For whoever runs it, without a password. */
  readonly name: string;
  /** Rejects when it is not there, or would not keep what it acknowledges. */
  open(pace: Pace): Promise<Dialect>;
  /** Whether nothing is kept there. Writes nothing. */
  isEmpty(): Promise<boolean>;
  /**
   * Writes all of it as of one moment into `file`, which is there and empty, while others go on writing. Resolves to
   * what `look` makes of that same moment.
   */
  backUp<T>(file: string, look: (moment: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Puts in place what `backUp` wrote, all of it or nothing; only where it is empty. */
  restore(file: string): Promise<void>;
  /** Makes the database itself refuse to change the audit log, as far as it can. Done again it changes nothing. */
  guardAudit(database: Kysely<Tables>): Promise<void>;
}
