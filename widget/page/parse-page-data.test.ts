import { describe, expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { ja } from '../text/ja.ts';
import type { PageData } from '../page-data.ts';
import { parsePageData } from './parse-page-data.ts';
import { writeDataBlock } from './write-data-block.ts';

const data: PageData = {
  questionnaire: localize(contract, 'ja'),
  sealingKey: { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
  site: { key: 'agency-0123', kind: 'agency' },
  embed: 'launcher',
  words: ja,
};
const contentOf = (block: string): string => block.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');

describe('page data', () => {
  it('comes out of its block as it went in', () => {
    const read = parsePageData(contentOf(writeDataBlock(data)));
    expect(read).toEqual(data);
  });

  it('cannot end its block, whatever a questionnaire says', () => {
    const title = '</script><script>alert(1)</script><!--';
    const block = writeDataBlock({ ...data, questionnaire: { ...data.questionnaire, title } });
    expect(contentOf(block)).not.toContain('<');
    expect(parsePageData(contentOf(block)).questionnaire.title).toBe(title);
  });

  it.each([
    ['cut short', JSON.stringify(data).slice(0, -10), SyntaxError],
    ['empty', '', SyntaxError],
    ['without a questionnaire', JSON.stringify({ ...data, questionnaire: undefined }), '/questionnaire'],
    ['without words', JSON.stringify({ ...data, words: undefined }), '/words'],
    ['with words that are none', JSON.stringify({ ...data, words: { 'action.next': 1 } }), '/words'],
  ])('is refused %s', (_, json, problem) => {
    expect(() => parsePageData(json)).toThrow(problem);
  });

  it('D9: is told when nothing may be kept for visits without reception', () => {
    expect(parsePageData(JSON.stringify(data))).not.toHaveProperty('keepsOffline');
    expect(parsePageData(JSON.stringify({ ...data, keepsOffline: false }))).toMatchObject({
      keepsOffline: false,
    });
  });

  it('does without a site and an embedding that it does not know', () => {
    const odd = JSON.stringify({ ...data, site: { key: 'x', kind: 'blog' }, embed: 'hologram' });
    expect(parsePageData(odd)).not.toHaveProperty('embed');
    expect(parsePageData(odd)).not.toHaveProperty('site');
  });
});
