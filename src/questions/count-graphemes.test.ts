import { afterEach, describe, expect, it, vi } from 'vitest';
import { countGraphemes } from './count-graphemes.ts';

afterEach(() => vi.unstubAllGlobals());

describe('countGraphemes', () => {
  it.each([
    ['', 0],
    ['ありがとう', 5],
    ['か\u3099', 1],
    ['ﾊﾞ', 1],
    ['👨‍👩‍👧‍👦', 1],
    ['🇯🇵🇳🇵', 2],
    ['👍🏽', 1],
    ['葛\u{e0100}', 1],
    ['𠮷野家', 3],
    ['a\r\nb', 3],
    ['नमस्ते', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it('counts code points where the browser has no segmenter', () => {
    vi.stubGlobal('Intl', {});
    expect(countGraphemes('𠮷野家👍🏽')).toBe(5);
  });
});
