import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextStage } from './next-stage.ts';
import { STAGES, type Stage } from './stage.ts';

it('goes on to any later stage, also past some', () => {
  expect(nextStage(['received'], 'read')).toBe('goes-on');
  expect(nextStage(['received'], 'closed')).toBe('goes-on');
  expect(nextStage(['received', 'in-work'], 'read')).toBe('goes-back');
  expect(nextStage(['received', 'in-work'], 'in-work')).toBe('told-before');
});

it('X9: however reports come, and how often, a voice never goes back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STAGES)), (reports) => {
      const reached: Stage[] = ['received'];
      for (const report of reports) {
        const meant = nextStage(reached, report);
        expect(meant === 'told-before').toBe(reached.includes(report));
        if (meant === 'goes-on') reached.push(report);
      }
      expect(reached).toEqual(STAGES.filter((stage) => reached.includes(stage)));
    }),
  );
});
