/**
 * A link that was followed from outside of any page, out of a chat or a mail (Fetch Metadata, `Sec-Fetch-Site: none`),
 * has no opener that could steer the page. It is spared the change of process that `Cross-Origin-Opener-Policy` brings:
 * the browser would learn of it only from the reply, and start one more process before it draws anything.
 */
export function withoutProcessChange(request: Request, page: Response): Response {
  page.headers.append('vary', 'sec-fetch-site');
  if (request.headers.get('sec-fetch-site') === 'none') page.headers.delete('cross-origin-opener-policy');
  return page;
}
