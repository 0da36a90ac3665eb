import { describe, expect, it } from 'vitest';
import { holds } from './guard.ts';
import { plantTree } from './planted-tree.ts';
import { rules } from './rules.ts';

const table = '| id | rule | where |\n|---|---|---|\n| V1 | One. | here |\n| V2 | Two. | there |\n';
const v1 = "it('V1: does one thing', () => {});\n";

describe('rules', () => {
  it('holds when tests and table name the same rules', async () => {
    await using tree = await plantTree({
      'docs/rules.md': table,
      'src/one.test.ts': v1,
      'test/contract/two.test.ts': 'it.each(rows)(`V2: ${name} does two things`, () => {});\n',
    });
    expect(await rules(tree.root)).toEqual({ checked: 2, findings: [] });
  });

  it('sees a rule that no test names', async () => {
    await using tree = await plantTree({ 'docs/rules.md': table, 'src/one.test.ts': v1 });
    expect((await rules(tree.root)).findings).toEqual(['V2 is named by no test']);
  });

  it('takes a rule in a comment or in a body for no test of it', async () => {
    await using tree = await plantTree({
      'docs/rules.md': table,
      'src/one.test.ts': `// V2\n${v1}expect('V2').toBe('V2');\n`,
    });
    expect((await rules(tree.root)).findings).toEqual(['V2 is named by no test']);
  });

  it('sees a test that names a rule which is not written', async () => {
    await using tree = await plantTree({
      'docs/rules.md': table,
      'widget/one.test.tsx': `${v1}describe('V2 and V3: both', () => {});\n`,
    });
    expect((await rules(tree.root)).findings).toEqual([
      'V3 is not in docs/rules.md, but widget/one.test.tsx "V2 and V3: both" names it',
    ]);
  });

  it('does not hold when it found no rule', async () => {
    await using tree = await plantTree({ 'docs/rules.md': 'nothing\n', 'src/one.test.ts': '' });
    expect(holds(await rules(tree.root))).toBe(false);
  });
});
