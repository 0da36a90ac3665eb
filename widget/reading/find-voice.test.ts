import { describe, expect, it } from 'vitest';
import { findVoice } from './find-voice.ts';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('the voice for a language', () => {
  it.each([
    ['ja', ['en-US', 'ja-JP'], 'ja-JP'],
    ['ja-simple', ['ja_JP'], 'ja_JP'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh-HK', 'zh-TW'], 'zh-TW'],
    ['pt-BR', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['pt-PT'], 'pt-PT'],
    ['en', ['en-GB', 'en-US'], 'en-US'],
    ['ne', ['hi-IN'], undefined],
    ['zh-Hans', ['zh-HK'], undefined],
    ['ja', [], undefined],
  ])('%s among %j is %s', (lang, tags, expected) => {
    expect(
      findVoice(
        tags.map((tag) => voice(tag)),
        lang,
      )?.lang,
    ).toBe(expected);
  });

  it('P3: is on the device: one that sends the words away is none', () => {
    expect(findVoice([voice('ja-JP', { localService: false })], 'ja')).toBeUndefined();
  });

  it('is the one that the person has set, where it fits', () => {
    const own = voice('ja-JP', { default: true });
    expect(findVoice([voice('ja-JP'), own], 'ja')).toBe(own);
  });
});
