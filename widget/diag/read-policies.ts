/**
 * The policies of the page: what its server sends with it, and what stands in it. Undefined when the page may not ask its
 * own server (its `connect-src` can forbid that).
 */
export async function readPolicies(
  address: string,
  document: Pick<Document, 'querySelectorAll'>,
): Promise<readonly string[] | undefined> {
  const inPage = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  try {
    const { headers } = await fetch(address, { method: 'HEAD' });
    // Several of them come joined by commas, which no policy holds itself.
    const sent = headers.get('content-security-policy')?.split(',') ?? [];
    return [...sent, ...inPage].map((policy) => policy.trim());
  } catch {
    return undefined;
  }
}
