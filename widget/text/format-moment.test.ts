import { afterEach, describe, expect, it, vi } from 'vitest';
import { allWords } from './all-words.ts';
import { formatMoment } from './format-moment.ts';

const at = new Date(2026, 10, 23, 14, 5).getTime();

describe('formatMoment', () => {
  afterEach(() => vi.restoreAllMocks());

  it('names the month as each language does', () => {
    const said = Object.keys(allWords).map((lang) => [lang, formatMoment(at, lang)]);
    expect(Object.fromEntries(said)).toEqual({
      ja: '2026年11月23日 14:05',
      'ja-simple': '2026年11月23日 14:05',
      en: expect.stringContaining('November 23, 2026'),
      'zh-Hans': '2026年11月23日 14:05',
      ko: '2026년 11월 23일 오후 2:05',
      vi: expect.stringContaining('23 tháng 11'),
      'pt-BR': '23 de novembro de 2026 às 14:05',
      ne: expect.stringContaining('2026 नोभेम्बर 23'),
    });
  });

  it('keeps to figures where the browser does not know the language', () => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    expect(formatMoment(at, 'ne')).toBe('2026/11/23 14:05');
  });
});
