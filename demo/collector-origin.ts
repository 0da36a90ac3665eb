/**
 * Where the surveys come from: on a collector the agency's page stands on the port after the collector's own, as the
 * page of another company would on another host. Alone or in development there is but one origin.
 */
export function collectorOrigin(page: URL, mode: string): string {
  if (mode !== 'production') return page.origin;
  const collector = new URL(page.origin);
  collector.port = String(Number(page.port) - 1);
  return collector.origin;
}
