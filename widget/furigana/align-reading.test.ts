import { expect, it } from 'vitest';
import { alignReading } from './align-reading.ts';

it.each([
  ['手続き', 'てつづき', ['手続=てつづ']],
  ['取り扱い', 'とりあつかい', ['取=と', '扱=あつか']],
  ['お客さま', 'おきゃくさま', ['客=きゃく']],
  ['知り合い', 'しりあい', ['知=し', '合=あ']],
  ['保険', 'ほけん', ['保険=ほけん']],
  ['答え', 'かいとう', []],
  ['かな', 'かな', []],
])('%s, read %s, has kana over its kanji alone', (word, kana, expected) => {
  const parts = alignReading(word, kana, 0).map(
    ({ from, to, ...part }) => `${word.slice(from, to)}=${part.kana}`,
  );
  expect(parts).toEqual(expected);
});
