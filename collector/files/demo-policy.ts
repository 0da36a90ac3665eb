/**
 * The policy of the demo's pages, as strict as that of a careful stranger: no inline script or style, Trusted Types,
 * and of the collector just what the embed guide asks for, script and frame. The gallery frames its own scenes.
 */
export function demoPolicy(collectorOrigins: readonly string[]): string {
  const sources = ["'self'", ...collectorOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources}`,
    `frame-src ${sources}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
