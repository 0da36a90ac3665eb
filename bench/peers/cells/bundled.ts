import { build } from 'vite';
import type { ServedFile } from '../line/files.ts';

/** The script at this path with what it imports, as an app would ship it. */
export async function bundled(entry: string): Promise<ServedFile> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was built into nothing`);
  return { type: 'text/javascript', text: chunk.code };
}
