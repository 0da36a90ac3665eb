import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A child of an element that is a translation, with the tag that it stands in: `<Words>`, or what is only heard. */
const SHOWN = /(\S+\s*)(?<!=)\{translate\(/g;
const GOES_THROUGH = /(?:<Words>|class="koe-unseen">|[?:(&])\s*$/;

const shownBare = (source: string): readonly string[] =>
  Array.from(source.matchAll(SHOWN), ([, before]) => before ?? '').filter(
    (before) => !GOES_THROUGH.test(before),
  );

describe('views', () => {
  const views = globSync('widget/view/**/*.tsx').filter((path) => !path.includes('.test.'));

  it('are found', () => expect(views.length).toBeGreaterThan(20));

  it.each(views)('%s shows its words through <Words>', (path) => {
    expect(shownBare(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    ["<p>{translate('receipt.copy')}</p>", 1],
    ["<p>\n  {translate('receipt.copy')}\n</p>", 1],
    ["<p><Words>{translate('receipt.copy')}</Words></p>", 0],
    ["<Words>\n  {translate('receipt.copy')}\n</Words>", 0],
    ["<ul aria-label={translate('voice.given')}>", 0],
    ['<span class="koe-unseen">{translate(\'voice.nth\')}</span>', 0],
  ])('would be caught: %s', (source, bare) => {
    expect(shownBare(source)).toHaveLength(bare);
  });
});
