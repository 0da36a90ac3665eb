import type { ScenarioName } from './scenarios.ts';

/** The trouble that the mock is in. */
export interface Trouble {
  readonly scenario: ScenarioName;
  /** How many more requests it meets; absent: all of them, until it is changed. */
  readonly left?: number;
  /** Id of the first response that came while it lasted. */
  readonly first?: string;
}

export const calm: Trouble = { scenario: 'calm' };

/** The trouble that the next request meets, once this one, with these ids in it, has been met. */
export function afterRequest(trouble: Trouble, ids: readonly string[]): Trouble {
  const { scenario, left } = trouble;
  if (left !== undefined && left <= 1) return calm;
  const first = trouble.first ?? ids[0];
  return {
    scenario,
    ...(left !== undefined && { left: left - 1 }),
    ...(first !== undefined && { first }),
  };
}
