import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { weigh } from './budgets.ts';
import { holds } from './guard.ts';
import { plantTree } from './planted-tree.ts';

const pages = new Map([['/s/contract?lang=ja', 9_000]]);
const build = {
  'dist/public/koe.js': 'export {};\n',
  'dist/public/sw.js': 'export {};\n',
  'dist/public/koe-more.js': 'export {};\n',
  'dist/public/survey.js': 'export {};\n',
  'dist/public/seal.js': 'export {};\n',
  'dist/public/furigana.js': 'export {};\n',
  'dist/public/open-voices.js': 'export {};\n',
  'dist/public/receipt.js': 'export {};\n',
  'dist/public/en.js': randomBytes(46_001),
  'dist/public/.vite/receipt.json': JSON.stringify({
    'widget/receipt/receipt-page.ts': { file: 'receipt.js', dynamicImports: ['widget/text/en.ts'] },
    'widget/text/en.ts': { file: 'en.js' },
  }),
  'dist/public/.vite/manifest.json': JSON.stringify({
    'widget/survey.tsx': {
      file: 'survey.js',
      dynamicImports: [
        'src/sealing/seal.ts',
        'widget/text/en.ts',
        'widget/furigana/furigana.ts',
        'widget/voices/open-voices.ts',
      ],
    },
    'src/sealing/seal.ts': { file: 'seal.js' },
    'widget/page/load-language.ts': { file: 'survey.js' },
    'widget/link/attend-link.ts': { file: 'survey.js' },
    'widget/handover/make-link.ts': { file: 'survey.js' },
    'widget/handover/parcel.ts': { file: 'survey.js' },
    'widget/text/en.ts': { file: 'en.js' },
    'widget/furigana/furigana.ts': { file: 'furigana.js', imports: ['src/sealing/seal.ts'] },
    'widget/voices/open-voices.ts': { file: 'open-voices.js', imports: ['src/sealing/seal.ts'] },
  }),
};

describe('budgets', () => {
  it('hold for a small build, whatever another language weighs', async () => {
    await using tree = await plantTree(build);
    const report = await weigh(tree.root, pages);
    expect(holds(report)).toBe(true);
    expect(report.figures).toContainEqual(
      expect.stringMatching(/^script and style of a whole survey: \d\d of 46000 bytes$/),
    );
  });

  // Random bytes cannot be compressed away.
  it.each([
    ['koe.js', 1_201, ['koe.js']],
    ['sw.js', 6_901, ['service worker, after all else']],
    ['koe-more.js', 4_001, ['koe-more.js']],
    ['survey.js', 27_901, ['script and style until the survey is interactive']],
    ['receipt.js', 21_001, ['script and style of the page of a receipt']],
    ['seal.js', 46_001, ['script and style of a whole survey']],
    ['furigana.js', 3_741, ['furigana, on request']],
    ['open-voices.js', 4_221, ['the list of receipts, on request']],
  ])('do not hold when %s grows to %i bytes', async (file, bytes, over) => {
    await using tree = await plantTree({ ...build, [`dist/public/${file}`]: randomBytes(bytes) });
    const { findings } = await weigh(tree.root, pages);
    expect(findings.map((finding) => finding.replace(/^over budget: (.+):.*$/, '$1'))).toEqual(over);
  });

  it('do not hold when a page with its first question grows', async () => {
    await using tree = await plantTree(build);
    const { findings } = await weigh(tree.root, new Map([...pages, ['/s/claim-payment?lang=en', 8_121]]));
    expect(findings).toEqual(['over budget: /s/claim-payment?lang=en: 8121 of 8120 bytes']);
  });

  it('want a limit for each language', async () => {
    await using tree = await plantTree(build);
    await expect(weigh(tree.root, new Map([['/s/contract?lang=fr', 100]]))).rejects.toThrow(
      '/s/contract?lang=fr: no limit is set',
    );
  });

  it('do not hold when no page was rendered', async () => {
    await using tree = await plantTree(build);
    expect(holds(await weigh(tree.root, new Map()))).toBe(false);
  });
});
