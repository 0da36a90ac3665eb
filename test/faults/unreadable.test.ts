import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { filesHolding } from '../journeys/files-holding.ts';
import { newFolder, removeFolder } from '../journeys/own-folder.ts';
import type { News } from './news.ts';
import { openSurroundings } from './open-surroundings.ts';
import type { Orders } from './orders.ts';
import { payVisit } from './pay-visit.ts';

const WORDS_PER_RESPONSE = 100;

/** Ten responses of a hundred words, each word of which begins with the same letters and stands nowhere else. */
function plant(salt: string): readonly string[] {
  const text = (_: unknown, nth: number): string =>
    Array.from({ length: WORDS_PER_RESPONSE }, (__, index) => salt + (nth * 100 + index).toString(36)).join(
      ' ',
    );
  return Array.from({ length: 10 }, text);
}

it('P1 P2 P3: of a thousand words that were typed, saved, sent and set aside none can be read anywhere', async () => {
  const { browser, site, log, stop } = await openSurroundings('Chromium');
  const profile = await newFolder();
  const salt = `w${randomBytes(4).toString('hex')}`;
  const planted = plant(salt);
  const heard: News[] = [];
  const visit = async (orders: Omit<Orders, 'release'>) => {
    const end = await payVisit({ browser, profile, site }, { ...orders, release: 0 }, (news) =>
      heard.push(news),
    );
    expect(await filesHolding(profile, salt)).toEqual([]);
    return end;
  };
  const shown = (state: string) =>
    new Set(heard.flatMap((news) => (news.type === 'shown' && news.state === state ? [news.id] : []))).size;
  try {
    const poison = planted[0];
    await visit({ words: planted.slice(0, 4), ...(poison !== undefined && { poison }), isOffline: true });
    await visit({ words: planted.slice(4, 9), isOffline: true });
    expect([shown('sent'), shown('not-accepted'), shown('saved')]).toEqual([3, 1, 9]);
    expect(await visit({ point: 'before-enqueue', words: planted.slice(9), isOffline: false })).toBe(
      'reached',
    );
    expect(shown('sent')).toBe(8);
    expect(site.overheard()).toContain('/v1/responses');
    expect(site.overheard()).not.toContain(salt);
    expect(log()).not.toBe('');
    expect(log()).not.toContain(salt);
  } finally {
    await stop();
    await removeFolder(profile);
  }
});
