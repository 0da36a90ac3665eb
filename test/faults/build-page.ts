import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Mistake } from './mistakes.ts';

/** The wrong module stands for Koe's own, except for itself. */
const making = ({ module, by }: Mistake): Plugin => ({
  name: 'koe-mistake',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === by) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved?.id === module ? by : undefined;
  },
});

/** The page that answers by itself, in one script. It is made here for each run, and for nothing else. */
export async function buildPage(mistake?: Mistake): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: mistake ? [making(mistake)] : [],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, 'page/main.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error('the page of faults was built into nothing');
  return chunk.code;
}
