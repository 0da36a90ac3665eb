import * as v from 'valibot';

const OwnManifestSchema = v.object({ version: v.string(), license: v.string() });

/** The `package.json` of the npm package; everything that it needs is bundled. */
export function packageManifest(own: unknown, types: string): string {
  const { version, license } = v.parse(OwnManifestSchema, own);
  const manifest = {
    name: '@koe/survey',
    version,
    description: 'Mounts a Koe survey into an app of the insurer’s own',
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: `./${types}`, default: './index.js' },
      './package.json': './package.json',
    },
    files: ['*.js', 'types'],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
