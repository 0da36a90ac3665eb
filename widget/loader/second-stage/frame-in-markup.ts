import type { Settings } from './read-settings.ts';

/** What the address of a frame in the markup says. */
export interface FrameInMarkup {
  readonly survey: string;
  readonly site: string;
}

/** Undefined for an address that is not that of a survey of `origin`, made to stand in a text. */
export function frameInMarkup(src: string, origin: string): FrameInMarkup | undefined {
  // As the browser resolved it.
  const [, from, survey, query] = /^(\w+:\/\/[^/]+)\/s\/([\w-]+)\?([^#]*)/.exec(src) ?? [];
  const asks = new URLSearchParams(query);
  if (from !== origin || survey === undefined || asks.get('embed') !== 'inline') return undefined;
  return { survey, site: asks.get('site') ?? '' };
}

/** What is wrong with an element that has a frame in its markup, one sentence each (E3). */
export function problemsBesideFrame(
  settings: Settings,
  markup: FrameInMarkup | undefined,
  origin: string,
): readonly string[] {
  if (!markup) return [`src of the frame must be ${origin}/s/SURVEY?embed=inline&site=KEY`];
  const { display = 'inline', 'quiet-days': days = '0', ...others } = settings;
  return [
    ...(display === 'inline' ? [] : ['display must be inline where a frame stands in the markup']),
    ...(/^\d+$/.test(days) ? [] : ['quiet-days must be a whole number of days']),
    ...Object.keys(others).map((name) => `${name} must be left out: the frame's address says it`),
  ];
}
