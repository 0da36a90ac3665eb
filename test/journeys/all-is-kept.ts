/**
 * Runs in the page: whether it, as this build made it, and every file that it was made of, is put by for a visit
 * without reception. The files of later views load while the person reads: sealing is the last.
 */
export const allIsKept = async (): Promise<boolean> => {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  const shelf = await caches.open('koe-2');
  const kept = await shelf.keys();
  const paths = new Set(kept.map(({ url }) => new URL(url).pathname));
  const wanted = files.filter((path) => path.startsWith('/assets/'));
  const copy = kept.find(({ url }) => new URL(url).pathname === location.pathname);
  const html = copy && (await (await shelf.match(copy, { ignoreVary: true }))?.text());
  const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
  return (
    html?.includes(new URL(script).pathname) === true &&
    files.some((path) => path.includes('/seal-')) &&
    wanted.every((path) => paths.has(path))
  );
};
