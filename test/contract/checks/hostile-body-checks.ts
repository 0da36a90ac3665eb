import { expect } from 'vitest';
import type { SealedResponse } from '../../../src/protocol/submit.ts';
import { hostileBodies } from '../../fixtures/hostile-bodies.ts';
import type { Check } from '../check.ts';
import { expectProblem } from '../expect-problem.ts';
import { sealedFor } from '../submission.ts';

/** Stands in for a real one while only the names of the bodies are read. */
const blank: SealedResponse = { id: '', survey: '', sha256: '', sealed: '' };

export const hostileBodyChecks: readonly Check[] = hostileBodies(blank).map(({ name }) => ({
  name: `V4: ${name} is refused, the field named, nothing stored`,
  async holds(api) {
    const hostile = hostileBodies(await sealedFor(api)).find((each) => each.name === name);
    if (!hostile) throw new Error(`no hostile body is called ${name}`);
    const { headers, body, status, fields } = hostile;
    const before = await api.stored();
    const reply = await api.send({ method: 'POST', path: '/v1/responses', headers, body });
    const problem = expectProblem(reply, status);
    expect(problem.errors?.map(({ field }) => field) ?? []).toEqual(fields);
    expect(await api.stored()).toBe(before);
  },
}));
