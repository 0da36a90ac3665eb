/**
 * An error as the log may hold it: its kind, code and where it came from. Its message stays out, since messages quote
 * what they stumbled over, which may be a customer's words (P3).
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: error.name,
    ...('code' in error && { code: error.code }),
    at: (error.stack ?? '').match(/^ {4}at .*:\d+:\d+\)?$/gm),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
