import type { InlineAssets } from '../../widget/page-data.ts';
import { prepareBody, type PreparedBody } from '../http/prepared-body.ts';
import { pagePolicy } from './page-policy.ts';

/** A page's HTML with the headers that go with it; its tag changes with its policy too. */
export function preparePage(
  html: string,
  lang: string,
  inline: InlineAssets,
  frameAncestors: readonly string[],
): PreparedBody {
  return prepareBody(html, 'text/html; charset=utf-8', {
    'content-language': lang,
    'content-security-policy': pagePolicy(inline, frameAncestors),
    // Kept, but asked about each time: the key to seal to and the policy may have changed.
    'cache-control': 'no-cache',
    vary: 'accept-language, sec-fetch-site',
  });
}
