import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GuardReport } from './guard.ts';

const link = /\]\((?!\w+:)([^)#\s]+)/g;
/** A path in code: `widget/koe.ts`, `test/contract/`. It is meant from the project's folder. */
const code =
  /`((?:src|widget|mock-server|collector|demo|test|bench|docs|scripts)\/[\w./-]*|\.[a-z][\w-]*\.m?js(?:on)?)`/g;

/** Every link between documents, and every path that a document names, leads somewhere. */
export async function paths(root: string): Promise<GuardReport> {
  const named: { document: string; path: string; from: string }[] = [];
  for await (const document of glob('**/*.md', { cwd: root, exclude: ['**/node_modules/**', 'dist/**'] })) {
    const text = await readFile(join(root, document), 'utf8');
    for (const [, path = ''] of text.matchAll(link)) named.push({ document, path, from: dirname(document) });
    for (const [, path = ''] of text.matchAll(code)) named.push({ document, path, from: '.' });
  }
  return {
    checked: named.length,
    findings: named
      .filter(({ path, from }) => !existsSync(join(root, from, path)))
      .map(({ document, path }) => `${document} names ${path}, which is not there`),
  };
}
