import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PageAssets } from '../../widget/page-data.ts';

const names = v.optional(v.array(v.string()), []);
const ManifestSchema = v.record(v.string(), v.object({ file: v.string(), imports: names, css: names }));
type Manifest = v.InferOutput<typeof ManifestSchema>;

/** A speech bubble, in the page itself: one request less on a slow network. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 28'><path fill='%231b4d89' d='M2 4h24v18H13L7 27V22H2z'/></svg>";

const INLINE = 'widget/early-tap.ts';

/** Of which build each page is (`vite.config.ts`). */
const MANIFESTS = {
  'widget/survey.tsx': 'manifest.json',
  'widget/diag/diag-page.ts': 'manifest.json',
  'widget/receipt/receipt-page.ts': 'receipt.json',
} as const;

/** What the page with this entry links, from the manifest that the build wrote into the folder of public files. */
export async function readPageAssets(
  folder: string,
  entryName: keyof typeof MANIFESTS = 'widget/survey.tsx',
): Promise<Omit<PageAssets, 'sender'>> {
  const manifest = await readManifest(folder, MANIFESTS[entryName]);
  const [entry, ...imported] = closure(manifest, entryName);
  if (!entry) throw new Error(`the build's manifest lacks ${entryName}`);
  const inline = (await readManifest(folder, MANIFESTS['widget/survey.tsx']))[INLINE];
  if (!inline) throw new Error(`the build's manifest lacks ${INLINE}`);
  const sheets = [entry, ...imported].flatMap(({ css }) => css);
  const styles = await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')));
  return {
    script: `/${entry.file}`,
    preload: imported.map(({ file }) => `/${file}`),
    inline: { style: styles.join(''), script: await readFile(join(folder, inline.file), 'utf8') },
    icon: ICON,
  };
}

const readManifest = async (folder: string, name: string): Promise<Manifest> =>
  v.parse(ManifestSchema, JSON.parse(await readFile(join(folder, '.vite', name), 'utf8')));

/** The chunk and all that it imports at once, each of them once. */
function closure(manifest: Manifest, name: string, seen = new Set<string>()): readonly Manifest[string][] {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  return [chunk, ...chunk.imports.flatMap((next) => closure(manifest, next, seen))];
}
