/**
 * SQLSTATEs of a transaction that was undone for another one's sake: serialization failure, deadlock, and a foreign key
 * whose row was there when it was read and has been deleted since.
 */
const UNDONE = new Set<unknown>(['40001', '40P01', '23503']);
const MOST_ATTEMPTS = 4;

/** Does the work of one transaction again where the database gave another one precedence. */
export async function againIfUndone<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const undone = error instanceof Error && 'code' in error && UNDONE.has(error.code);
      if (!undone || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
