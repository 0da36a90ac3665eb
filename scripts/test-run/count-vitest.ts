import * as v from 'valibot';

/** What a part came to; `failures` says what failed, one line each. */
export interface Count {
  readonly passed: number;
  readonly failures: readonly string[];
}

const ReportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

/**
 * Counts what vitest's JSON reporter wrote. A test that was skipped has not held anything, and a file that could
 * not be loaded hides its tests: both count as failed.
 * @param exitCode vitest's; not 0 without a failed test means an error outside the tests
 */
export function countVitest(report: unknown, exitCode: number): Count {
  const { testResults } = v.parse(ReportSchema, report);
  const all = testResults.flatMap((file) => file.assertionResults);
  const failures = [
    ...all
      .filter(({ status }) => status !== 'passed')
      .map(({ status, fullName }) => `${status}: ${fullName}`),
    ...testResults
      .filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .map((file) => `not loaded: ${file.name}`),
  ];
  if (all.length === 0 && failures.length === 0) failures.push('no test ran');
  if (exitCode !== 0 && failures.length === 0) failures.push(`vitest ended with ${exitCode}, see above`);
  return { passed: all.filter(({ status }) => status === 'passed').length, failures };
}
