import type { Browser } from './browsers/browser.ts';
import type { News } from './news.ts';
import type { Orders } from './orders.ts';
import type { Site } from './start-site.ts';

const PATIENCE_MS = 60_000;

/** How a visit ended: all of them by a kill. */
export type End = 'reached' | 'answered' | 'stuck';

/** Starts the browser on its page, and kills it where the page stands still or has nothing more to do. */
export async function payVisit(
  { browser, profile, site }: { readonly browser: Browser; readonly profile: string; readonly site: Site },
  orders: Orders,
  hear: (news: News) => void,
): Promise<End> {
  const end = Promise.withResolvers<End>();
  const timer = setTimeout(() => end.resolve('stuck'), PATIENCE_MS);
  const address = site.begin({
    orders,
    hear(news) {
      hear(news);
      const { type } = news;
      if (type === 'reached' || type === 'answered') end.resolve(type);
      if (news.type !== 'failed') return;
      console.error(`${browser.name}: ${news.message}`);
      end.resolve('stuck');
    },
  });
  const running = await browser.start(profile, address);
  try {
    return await end.promise;
  } finally {
    clearTimeout(timer);
    await running.kill();
  }
}
