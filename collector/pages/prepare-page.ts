import type { InlineAssets } from '../../widget/page-data.ts';
import { prepareBody, type PreparedBody } from '../http/prepared-body.ts';
import { pagePolicy } from './page-policy.ts';

/** `no-cache`: kept, but asked about each time. `no-store`: what it shows is one person's, and is not shown again by "back". */
type Caching = 'no-cache' | 'no-store';

/** A page's HTML with the headers that go with it; its tag changes with its policy too. */
export function preparePage(
  html: string,
  lang: string,
  inline: InlineAssets,
  frameAncestors: readonly string[],
  // The key to seal to and the policy may have changed.
  caching: Caching = 'no-cache',
): PreparedBody {
  return prepareBody(html, 'text/html; charset=utf-8', {
    'content-language': lang,
    'content-security-policy': pagePolicy(inline, frameAncestors),
    'cache-control': caching,
    vary: 'accept-language, sec-fetch-site',
  });
}
