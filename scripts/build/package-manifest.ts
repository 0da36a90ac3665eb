import * as v from 'valibot';

const OwnManifestSchema = v.object({ version: v.string(), license: v.string() });

/**
 * The `package.json` of the npm package; everything that it needs is bundled.
 * @param types the declarations of each name that it exports; all but `.` are types alone
 */
export function packageManifest(own: unknown, types: Readonly<Record<string, string>>): string {
  const { version, license } = v.parse(OwnManifestSchema, own);
  const manifest = {
    name: '@koe/survey',
    version,
    description: 'Mounts a Koe survey into an app of the insurer’s own',
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      ...Object.fromEntries(
        Object.entries(types).map(([name, file]) => [
          name,
          { types: `./${file}`, ...(name === '.' && { default: './index.js' }) },
        ]),
      ),
      './package.json': './package.json',
    },
    files: ['*.js', 'types'],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
