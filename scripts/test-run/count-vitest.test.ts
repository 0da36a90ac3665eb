import { describe, expect, it } from 'vitest';
import { countVitest } from './count-vitest.ts';

const file = (status: string, ...tests: readonly [status: string, fullName: string][]) => ({
  name: '/koe/src/a.test.ts',
  status,
  assertionResults: tests.map(([outcome, fullName]) => ({ status: outcome, fullName })),
});

describe('countVitest', () => {
  it('sums tests over files', () => {
    const testResults = [file('passed', ['passed', 'a'], ['passed', 'b']), file('failed', ['failed', 'c'])];
    expect(countVitest({ testResults }, 1)).toEqual({ passed: 2, failures: ['failed: c'] });
  });

  it.each(['skipped', 'pending', 'todo'])('counts a test that is %s as failed', (status) => {
    const testResults = [file('passed', ['passed', 'a'], [status, 'b'])];
    expect(countVitest({ testResults }, 0)).toEqual({ passed: 1, failures: [`${status}: b`] });
  });

  it('counts a file that could not be loaded as failed', () => {
    const testResults = [file('passed', ['passed', 'a']), file('failed')];
    expect(countVitest({ testResults }, 1).failures).toEqual(['not loaded: /koe/src/a.test.ts']);
  });

  it('fails when no test ran', () => {
    expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failures: ['no test ran'] });
  });

  it('fails on an error outside the tests', () => {
    const testResults = [file('passed', ['passed', 'a'])];
    expect(countVitest({ testResults }, 1)).toEqual({
      passed: 1,
      failures: ['vitest ended with 1, see above'],
    });
  });
});
