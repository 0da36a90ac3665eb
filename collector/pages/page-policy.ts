import { createHash } from 'node:crypto';
import type { InlineAssets } from '../../widget/page-data.ts';

/**
 * What one of our pages may load and who may frame it, as a `Content-Security-Policy` (CSP 3). Of what stands in the
 * page itself just the text at hand may run; without ancestors nobody may frame it.
 */
export function pagePolicy({ style, script }: InlineAssets, frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashSource(script)}`,
    `style-src 'self' ${hashSource(style)}`,
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

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
