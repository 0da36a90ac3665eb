import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

const available = ['en', 'ja', 'ja-simple', 'ne', 'pt-BR', 'zh-Hans'];

describe('chooseLanguage', () => {
  it.each([
    [['en'], 'en'],
    [['en-GB', 'ja'], 'en'],
    [['EN-gb'], 'en'],
    [['fr-FR', 'ne-NP'], 'ne'],
    [['ja-JP'], 'ja'],
    [['ja-simple'], 'ja-simple'],
    [['ja-x-hinata'], 'ja'],
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-Hans-CN'], 'zh-Hans'],
    [['zh-TW', 'en'], 'en'],
    [['pt-PT', 'en'], 'pt-BR'],
    [['fr'], 'ja'],
    [['*'], 'ja'],
    [['en_US', ''], 'ja'],
    [[], 'ja'],
  ])('for %j shows %s', (wanted, expected) => {
    expect(chooseLanguage(available, wanted)).toBe(expected);
  });

  it('falls back to the first language where Japanese is not to be had', () => {
    expect(chooseLanguage(['ne', 'en'], ['fr'])).toBe('ne');
    expect(() => chooseLanguage([], ['fr'])).toThrow(RangeError);
  });
});
