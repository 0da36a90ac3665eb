import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const comparing = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const isSecret = (text: string): boolean => /secret|digest|signature|token(?!s?\.id)/i.test(text);
const isPlain = (text: string): boolean => /^(undefined|null|'\w*'|\d+)$/.test(text);

/** Comparisons that stop at the first difference, of what nobody must learn bit by bit. */
function hastyComparisons(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && comparing.has(node.operatorToken.kind)) {
      const sides = [node.left.getText(), node.right.getText()];
      if (sides.some(isSecret) && !sides.some(isPlain)) found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

it('compares secrets in constant time wherever it compares them', async () => {
  const careful: string[] = [];
  for await (const path of glob('collector/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })) {
    const source = await readFile(join(root, path), 'utf8');
    expect([path, hastyComparisons(path, source)]).toEqual([path, []]);
    if (source.includes('timingSafeEqual(')) careful.push(path);
  }
  expect(careful).toEqual(
    expect.arrayContaining([
      'collector/routes/metrics.ts',
      'collector/routes/own-receipt.ts',
      'collector/tokens/api-token.ts',
    ]),
  );
});

it('sees one that is not', () => {
  const planted = 'if (given === undefined || given !== metricsToken) return hash(a.secret) == kept;';
  expect(hastyComparisons('x.ts', planted)).toEqual(['given !== metricsToken', 'hash(a.secret) == kept']);
});
