import { createHash } from 'node:crypto';

/**
 * What one of our pages may load and who may frame it, as a `Content-Security-Policy` (CSP 3). `inlineStyle` is the
 * text of its one style element; without ancestors nobody may frame it.
 */
export function pagePolicy(inlineStyle: string, frameAncestors: readonly string[]): string {
  const styleHash = createHash('sha256').update(inlineStyle).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${styleHash}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
}
