/** Rows that the aims speak of. */
export const names = {
  blank: 'blank page',
  button: 'blank button, drawn by a script',
  floor: 'the question from Preact and signals alone',
  link: 'Koe, opened as a link',
  snippet: 'Koe, fast snippet',
  tag: 'Koe, script tag in the text',
  launcher: 'Koe, launcher',
  posthog: 'PostHog, real path',
  /** Peers with their survey in the page and nothing to ask a server for. */
  bare: ['Formbricks, bare bundle', 'PostHog, preview bundle', 'Sentry feedback, form at once', 'SurveyJS'],
} as const;
