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

  it.each([
    ['a value', "import { size } from '../delivery/batch.ts';\nexport const twice = size * 2;\n"],
    [
      'a type alone',
      "import type { Size } from '../delivery/batch.ts';\nexport type Twice = [Size, Size];\n",
    ],
  ])('sees a pure folder that imports %s from delivery', async (_, planted) => {
    await using tree = await plantTree({
      ...clean,
      'src/delivery/batch.ts': 'export const size = 100;\nexport type Size = number;\n',
      'src/response/planted.ts': planted,
    });
    expect((await arrows(tree.root)).findings).toEqual([
      'src/response/planted.ts imports src/delivery/batch.ts (pure-folders-know-only-each-other)',
    ]);
  });

  it('sees a part of the collector other than its main that reaches for the renderer', async () => {
    await using tree = await plantTree({
      ...clean,
      'widget/render.tsx': 'export const renderSurveyPage = () => null;\n',
      'collector/main.ts': "import { renderSurveyPage } from '../widget/render.tsx';\nrenderSurveyPage();\n",
      'collector/pages.ts': "import { renderSurveyPage } from '../widget/render.tsx';\nrenderSurveyPage();\n",
    });
    expect((await arrows(tree.root)).findings).toEqual([
      'collector/pages.ts imports widget/render.tsx (only-collector-main-renders-pages)',
    ]);
  });

  it('sees a view that would bring the model of phrases onto the page', async () => {
    await using tree = await plantTree({
      ...clean,
      'src/phrases/split-phrases.ts': 'export const splitPhrases = (text: string) => [text];\n',
      'widget/planted.ts':
        "import { splitPhrases } from '../src/phrases/split-phrases.ts';\nsplitPhrases('');\n",
    });
    expect((await arrows(tree.root)).findings).toEqual([
      'widget/planted.ts imports src/phrases/split-phrases.ts (the-model-of-phrases-stays-off-the-page)',
    ]);
  });

  it('sees two modules that import each other', async () => {
    await using tree = await plantTree({
      ...clean,
      'src/outbox/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/outbox/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    });
    expect((await arrows(tree.root)).findings).toContain(
      'src/outbox/a.ts imports src/outbox/b.ts (no-circles)',
    );
  });

  it('does not hold when it followed no import at all', async () => {
    await using tree = await plantTree({ ...clean, 'src/delivery/batch.ts': '' });
    expect(holds(await arrows(tree.root))).toBe(false);
  });
});
