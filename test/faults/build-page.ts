import { join } from 'node:path';
import { build } from 'vite';

/** The page that answers by itself, in one script. It is made here for each run, and for nothing else. */
export async function buildPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
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
