import { join } from 'node:path';

/** What the bundler knows of the modules. */
interface Modules {
  getModuleInfo(module: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk of a module: all that the survey needs at once goes into one, and what its other steps need into a
 * second, since each further file costs a request, a link in the page and what it has in common with the others. What
 * another entry needs, too, stays apart.
 * @param chunks the module that opens each chunk, by its name; a module belongs to the first that needs it
 */
export const chunkOf =
  (
    root: string,
    {
      chunks,
      others,
    }: { readonly chunks: Readonly<Record<string, string>>; readonly others: readonly string[] },
  ) =>
  (module: string, modules: Modules): string | null => {
    const isNeededBy = (entry: string) => closure(join(root, entry), modules).has(module);
    if (others.some(isNeededBy)) return null;
    return Object.entries(chunks).find(([, entry]) => isNeededBy(entry))?.[0] ?? null;
  };

/** The module and all that it imports at once. */
function closure(module: string, modules: Modules, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(module)) return seen;
  seen.add(module);
  for (const next of modules.getModuleInfo(module)?.importedIds ?? []) closure(next, modules, seen);
  return seen;
}
