/**
 * Runs in the page: whether it, and every file that it was made of, is put by for a visit without reception. The
 * files of later views load while the person reads: sealing is the last.
 */
export const allIsKept = async (): Promise<boolean> => {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  const kept = await (await caches.open('koe-1')).keys();
  const paths = new Set(kept.map(({ url }) => new URL(url).pathname));
  const wanted = [location.pathname, ...files.filter((path) => path.startsWith('/assets/'))];
  return files.some((path) => path.includes('/seal-')) && wanted.every((path) => paths.has(path));
};
