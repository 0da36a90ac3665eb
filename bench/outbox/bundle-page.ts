import { join } from 'node:path';
import { build } from 'vite';

/** The script of the bench's page, as small and as new as the survey's own. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'device-page.ts'), formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the bench’s page has no script');
  return chunk.code;
}
