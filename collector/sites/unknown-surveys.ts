import type { FieldError } from '../../src/protocol/problem.ts';
import type { Site } from '../../src/protocol/site.ts';

/** An error for each survey of a site that is none of those offered: one that is mistyped could be embedded nowhere. */
export const unknownSurveys = (
  { surveys }: Pick<Site, 'surveys'>,
  offered: readonly string[],
): readonly FieldError[] =>
  (surveys ?? []).flatMap((survey, at) =>
    offered.includes(survey) ? [] : [{ field: `/surveys/${at}`, expected: `one of ${offered.join(', ')}` }],
  );
