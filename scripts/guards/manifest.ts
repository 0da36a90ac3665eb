import * as v from 'valibot';

const keys = v.optional(v.array(v.string()), []);

/** Vite's build manifest: what each module of the build loads. */
export const ManifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: keys, dynamicImports: keys, css: keys }),
);
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/**
 * Files that a browser loads for `entry`: what it imports and, with `later`, also what it imports when first needed.
 * @param isNotNeeded names modules that are left out, with all that only they import
 */
export function loadedFiles(
  manifest: Manifest,
  entry: string,
  later: boolean,
  isNotNeeded: (module: string) => boolean,
): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module) || isNotNeeded(module)) return;
    seen.add(module);
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`the manifest has no ${module}`);
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    for (const next of later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) visit(next);
  };
  visit(entry);
  return files;
}
