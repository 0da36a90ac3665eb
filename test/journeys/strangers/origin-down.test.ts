import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../free-ports.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, SITE, type StrangersWorld } from './strangers-world.ts';

describe('the insurer’s origin is down', () => {
  let world: StrangersWorld;
  let silent: Server;
  let origins: Readonly<Record<'refuses' | 'never answers', string>>;
  beforeAll(async () => {
    world = await openWorld();
    silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    origins = {
      refuses: `http://127.0.0.1:${await freePorts()}`,
      'never answers': `http://127.0.0.1:${address.port}`,
    };
  });
  afterAll(async () => {
    silent.closeAllConnections();
    silent.close();
    await world.close();
  });

  it.each(['refuses', 'never answers'] as const)(
    'the page is whole and has no error when it %s, and a plain link in the element remains',
    async (trouble) => {
      const origin = origins[trouble];
      const { page, uncaught } = await world.visit('about:blank');
      const address = world.host.add({
        body: pageHtml({
          head: `<script async src="${origin}/koe.js"></script>`,
          body: `<koe-survey survey="contract" site="${SITE}" display="inline"><a href="${origin}/s/contract">アンケート</a></koe-survey><p>つづき</p>`,
        }),
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      expect(await page.getByRole('link', { name: 'アンケート' }).isVisible()).toBe(true);
      expect(await page.getByText('つづき').isVisible()).toBe(true);
      expect(uncaught).toEqual([]);
      await page.context().close();
    },
  );

  it('the page is whole when the script came and the survey does not, and the launcher can be put away', async () => {
    const { page, uncaught } = await world.visit(
      world.host.add({ body: pageHtml({ body: world.tag('') }) }),
      async (blank) => {
        await blank.route('**/s/contract?*', (route) => route.abort('connectionrefused'));
      },
    );
    await page.getByRole('button', { name: 'ご意見をどうぞ' }).click();
    await page.getByRole('button', { name: '閉じる' }).click();
    await page.getByRole('button', { name: '閉じる' }).click();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(uncaught).toEqual([]);
    await page.context().close();
  });
});
