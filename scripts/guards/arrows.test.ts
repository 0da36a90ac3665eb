import { describe, expect, it } from 'vitest';
import { arrows } from './arrows.ts';
import { holds } from './guard.ts';
import { plantTree } from './planted-tree.ts';

const clean = {
  'tsconfig.json':
    '{"compilerOptions":{"module":"preserve","allowImportingTsExtensions":true,"noEmit":true}}',
  'package.json': '{"type":"module"}',
  'src/protocol/limits.ts': 'export const MAX_BATCH = 100;\n',
  'src/delivery/batch.ts':
    "import { MAX_BATCH } from '../protocol/limits.ts';\nexport const size = MAX_BATCH;\n",
};

describe('arrows', { timeout: 60_000 }, () => {
  it('lets an allowed import pass and counts it', async () => {
    await using tree = await plantTree(clean);
    expect(await arrows(tree.root)).toEqual({ checked: 1, findings: [] });
  });

  it('sees what is planted for each rule, and nothing else', async () => {
    const split = "import { splitPhrases } from '../src/phrases/split-phrases.ts';\nsplitPhrases('');\n";
    const render = "import { renderSurveyPage } from '../widget/render.tsx';\nrenderSurveyPage();\n";
    await using tree = await plantTree({
      ...clean,
      'src/delivery/batch.ts': 'export const size = 100;\nexport type Size = number;\n',
      'src/response/value.ts':
        "import { size } from '../delivery/batch.ts';\nexport const twice = size * 2;\n",
      'src/response/type.ts':
        "import type { Size } from '../delivery/batch.ts';\nexport type Twice = [Size, Size];\n",
      'widget/render.tsx': 'export const renderSurveyPage = () => null;\n',
      'collector/main.ts': render,
      'collector/pages.ts': render,
      'src/phrases/split-phrases.ts': 'export const splitPhrases = (text: string) => [text];\n',
      'widget/planted.ts': split,
      'src/outbox/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/outbox/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    });
    const pure = 'pure-folders-know-only-each-other';
    expect((await arrows(tree.root)).findings.toSorted()).toEqual([
      'collector/pages.ts imports widget/render.tsx (only-collector-main-renders-pages)',
      'src/outbox/a.ts imports src/outbox/b.ts (no-circles)',
      `src/response/type.ts imports src/delivery/batch.ts (${pure})`,
      `src/response/value.ts imports src/delivery/batch.ts (${pure})`,
      'widget/planted.ts imports src/phrases/split-phrases.ts (the-model-of-phrases-stays-off-the-page)',
    ]);
  });

  it('does not hold when it followed no import at all', async () => {
    await using tree = await plantTree({ ...clean, 'src/delivery/batch.ts': '' });
    expect(holds(await arrows(tree.root))).toBe(false);
  });
});
