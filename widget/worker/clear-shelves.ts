/** Ours are all caches of this origin by that name: earlier forms of the shelf, too. */
const OURS = /^koe-\d+$/;

/** Lets everything that was put by for visits without reception go, save the shelf of this name. */
export async function clearShelves(
  caches: Pick<CacheStorage, 'keys' | 'delete'>,
  except?: string,
): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => OURS.test(name) && name !== except).map((name) => caches.delete(name)),
  );
}
