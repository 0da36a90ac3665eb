import { expect, it } from 'vitest';
import { localize } from '../questionnaire/localize.ts';
import { contract } from '../questionnaires/contract/contract.ts';
import { linesIn, textsIn } from './texts-in.ts';

it('finds the lines of a value whatever the order of its keys', () => {
  const lines = linesIn({ b: ['二\n一'], a: { c: '三', d: 4 }, e: '一' });
  expect(lines).toEqual(linesIn({ e: '一', a: { d: 4, c: '三' }, b: ['二\n一'] }));
  expect(new Set(lines)).toEqual(new Set(['一', '二', '三']));
  expect(lines).toHaveLength(3);
});

it('finds all that is read of a questionnaire, and no ids', () => {
  const texts = textsIn(localize(contract, 'ja'));
  expect(texts).toContain('とても満足');
  expect(texts).toContain(contract.words['ja']?.title);
  expect(texts).not.toContain('overall');
});
