import type { FramedSurvey } from './framed-survey.ts';

/** A frame that is refused looks to the page like one that is silent; the browser's own words do not say what to do. */
export function explainSilence({
  survey,
  site,
  origin,
}: Pick<FramedSurvey, 'survey' | 'site' | 'origin'>): void {
  const registered =
    site === ''
      ? `only pages of ${origin} itself may show a survey without the attribute site`
      : `${location.origin} must be registered for the site ${site}`;
  console.warn(
    `koe-survey: nothing is heard from the survey ${survey}. If the browser says above that it refused the frame ` +
      `(frame-ancestors): ${registered}. Otherwise see whether ${origin}/s/${survey} can be opened.`,
  );
}
