import type { Dialect } from 'kysely';

/** `served`: whoever waits is told soon; `patient`: for what may take its time, such as migrations. */
export type Pace = 'served' | 'patient';

/** A kind of database, and where one of it is. */
export interface Engine {
  /** For whoever runs it, without a password. */
  readonly name: string;
  /** Rejects when it is not there, or would not keep what it acknowledges. */
  open(pace: Pace): Promise<Dialect>;
}
