/** Why a database refused, in a driver's words. Where a name stands for several addresses, the error about them has none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.message || ('code' in error ? String(error.code) : error.name);
}
