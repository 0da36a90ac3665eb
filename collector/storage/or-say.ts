import { StartupError } from '../startup-error.ts';

/**
 * Does a command's `work`. Whatever it fails with is told in one sentence with the error's code alone: a driver's message
 * may quote a row (P3).
 */
export async function orSay<T>(sentence: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const known = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new StartupError([`${sentence} (${known ?? 'for an unknown reason'}).`]);
  }
}
