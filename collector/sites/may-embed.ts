import type { Site } from '../../src/protocol/site.ts';

export const mayEmbed = ({ active, surveys }: Pick<Site, 'active' | 'surveys'>, survey: string): boolean =>
  active && (surveys === null || surveys.includes(survey));
