const YEAR_SECONDS = 31_536_000;
const LOADER_SECONDS = 300;
const DAY_SECONDS = 86_400;

/** Headers of a built file by its address; `pagePolicy` is the `Content-Security-Policy` of pages among them. */
export function staticHeaders(address: string, pagePolicy: string): Readonly<Record<string, string>> {
  if (address === '/preview.png') {
    return {
      'cache-control': `public, max-age=${DAY_SECONDS}`,
      // Chats show it on pages of their own.
      'cross-origin-resource-policy': 'cross-origin',
    };
  }
  if (/^\/koe(-more|-diag)?\.js$/.test(address)) {
    return {
      // Host pages keep it for minutes only, so that a mended loader reaches them the same day.
      'cache-control': `public, max-age=${LOADER_SECONDS}`,
      // A host page may ask for isolation (COEP), which refuses scripts that do not say so.
      'cross-origin-resource-policy': 'cross-origin',
      // Modules are fetched with CORS. Nothing in them is anybody's secret.
      ...(address !== '/koe.js' && { 'access-control-allow-origin': '*' }),
    };
  }
  if (address === '/sw.js' || address === '/sw-off.js') {
    return {
      'cache-control': 'no-cache',
      // What a service worker may fetch is said by the policy that its own script came with.
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    };
  }
  // Built names carry a hash of the content.
  if (/^(\/demo)?\/assets\//.test(address))
    return { 'cache-control': `public, max-age=${YEAR_SECONDS}, immutable` };
  return {
    'cache-control': 'no-cache',
    ...(address.endsWith('.html') && { 'content-security-policy': pagePolicy }),
  };
}
