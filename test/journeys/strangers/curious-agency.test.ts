import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breadth } from '../../breadth.ts';
import type { Answers } from '../../../src/questions/kinds.ts';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { planted } from '../plans.ts';
import { storedResponses } from '../stored-rows.ts';
import { until } from '../until.ts';
import { eavesdropper, type Overheard } from './eavesdropper.ts';
import { pageHtml } from './page-html.ts';
import { openLauncher, openWorld, surveyIn, type StrangersWorld } from './strangers-world.ts';

/** About the agency whose page it is, from somebody who wants to be called. */
const upsetContract = {
  overall: 1,
  clarity: 2,
  fit: 1,
  contacted: 'no',
  manner: 1,
  ease: 'does-not-apply',
  recommendation: 0,
  voice: [{ class: 'complaint', topics: [], text: planted.complaint }],
  contact: { by: 'phone', address: planted.phone, when: '平日の夕方', notThroughAgency: true },
  publish: true,
} as const satisfies Answers;
const displays = ['inline', 'launcher', 'dialog'] as const;
const INVITATION = 'planted-invitation-of-a-link';

/** Runs in the frame: everything that it keeps, as text. */
const keptInFrame = async (): Promise<string> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('koe');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
  });
  const all = [...database.objectStoreNames].map(
    (name) =>
      new Promise<unknown>((resolve) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.addEventListener('success', () => resolve(reading.result));
      }),
  );
  return JSON.stringify(await Promise.all(all));
};

describe('an agency that wants to know what was said about it', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const frameOf = (page: Page): Promise<Frame> =>
    until(() => page.frames().find((frame) => frame.url().startsWith(`${world.collector.origin}/s/`)));
  const overheard = (page: Page): Promise<Overheard> =>
    page.evaluate<Overheard>('JSON.parse(JSON.stringify(overheard))');

  const listenTo = async (display: (typeof displays)[number], plan: Answers) => {
    const { page } = await world.visit(
      world.host.add({
        body: pageHtml({ head: eavesdropper, body: world.tag(`data-display="${display}"`) }),
      }),
      // Somebody who holds an invitation has opened their link in the same browser before.
      async (blank) => {
        await blank.goto(`${world.collector.origin}/s/contract#i=${INVITATION}`);
      },
    );
    const survey = display === 'inline' ? surveyIn(page) : await openLauncher(page);
    // The tap on the page's own button is its to know.
    const { events: openedBy } = await overheard(page);
    const person = personAt(survey, inJapanese('contract'), ja);
    await person.answerAll(plan);
    const lengths = await page.evaluate(() => [history.length, window.length]);
    await person.send();
    await survey.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    await page.waitForFunction('overheard.messages.some((message) => message.includes("koe-delivered"))');
    const heard = await overheard(page);
    const own = await page.evaluate(async () => ({
      storage: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookie: document.cookie,
      lengths: [history.length, window.length],
    }));
    const kept = await (await frameOf(page)).evaluate(keptInFrame);
    await page.context().close();
    return { heard, own, kept, lengths, events: heard.events.slice(openedBy.length) };
  };

  it.each(breadth<(typeof displays)[number]>(displays, ['inline', 'launcher']))(
    'E1 P3: whatever it writes down during a survey (%s), no answer, secret or invitation is among it',
    async (display) => {
      const before = storedResponses(world.collector.dataDir).length;
      const upset = await listenTo(display, upsetContract);
      const silent = await listenTo(display, { overall: 5 });

      const stored = storedResponses(world.collector.dataDir)[before];
      expect(stored?.tapped).toEqual(upsetContract);
      const all = JSON.stringify(upset.heard);
      const [, secret] = /"secret":"([^"]+)"/.exec(upset.kept) ?? [];
      for (const word of [planted.complaint, planted.phone, '平日の夕方', INVITATION, secret, stored?.id]) {
        expect(word).toMatch(/.{5}/);
        expect(all).not.toContain(word);
      }
      // It has been listening: what it may know, it knows.
      expect(all).toContain(stored?.receipt);
      expect(upset.heard.calls.length).toBeGreaterThan(3);

      // And one visitor looks like the other, whatever they said and were therefore asked.
      const alike = ({ heard }: typeof upset) => [
        heard.messages.map((message) => message.replace(/"receipt":"\w+"/, '"receipt":"…"')),
        // A size follows from a height that was set; how many of them a busy page gets to see is chance.
        heard.frame.filter((change) => !change.includes(' × ')),
      ];
      expect(alike(silent)).toEqual(alike(upset));
      const keys = [
        'keydown',
        'keyup',
        'input',
        'beforeinput',
        'change',
        'click',
        'pointerdown',
        'selectionchange',
      ];
      expect(upset.events.filter((event) => keys.includes(event.split(' ')[0] ?? ''))).toEqual([]);
      const addresses = upset.heard.entries.filter((entry) => entry.includes(world.collector.origin));
      expect(new Set(addresses.map((entry) => /127\.0\.0\.1:\d+(\/[\w./-]*)/.exec(entry)?.[1]))).toEqual(
        new Set(['/koe.js', '/koe-more.js', '/s/contract']),
      );
      expect(upset.own).toEqual({
        storage: ['koe-contract'],
        session: [],
        databases: [],
        caches: [],
        cookie: '',
        lengths: upset.lengths,
      });
      expect(silent.lengths).toEqual(upset.lengths);
    },
  );

  it.each(breadth(['launcher', 'dialog'], ['dialog']))(
    'E1: no key that is pressed in the frame of a %s is heard on its page',
    async (display) => {
      const { page } = await world.visit(
        world.host.add({
          body: pageHtml({ head: eavesdropper, body: world.tag(`data-display="${display}"`) }),
        }),
      );
      const survey = await openLauncher(page);
      const { events: before } = await overheard(page);
      await survey.getByRole('radio').first().focus();
      for (const key of ['Space', 'ArrowDown', 'a', 'Control+a', 'Control+c', 'Tab', 'Enter']) {
        await page.keyboard.press(key);
      }
      await survey
        .getByRole('group', { name: inJapanese('contract').questions[1]?.words.title ?? '' })
        .waitFor();
      const { events } = await overheard(page);
      const news = events.slice(before.length).map((event) => event.split(' ')[0]);
      expect(
        news.filter((type) => /key|input|composition|copy|selection|click|pointer(down|up)/.test(type ?? '')),
      ).toEqual([]);
      // While what is pressed on the page itself is.
      await page.getByRole('button', { name: '閉じる' }).press('a');
      expect((await overheard(page)).events.some((event) => event.startsWith('keydown {"key":"a"'))).toBe(
        true,
      );
      await page.context().close();
    },
  );

  it('E1: its own service worker sees nothing of the survey', async () => {
    const worker = world.host.add({
      headers: { 'content-type': 'text/javascript', 'service-worker-allowed': '/' },
      body: `const asked = [];
        self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
        self.addEventListener('fetch', ({ request }) => asked.push(request.url));
        self.addEventListener('message', ({ ports }) => ports[0].postMessage(asked));`,
    });
    const { page } = await world.visit(world.host.add({ body: pageHtml({ body: world.tag('') }) }));
    await page.evaluate(async (address) => {
      await navigator.serviceWorker.register(address, { scope: '/' });
      await navigator.serviceWorker.ready;
    }, worker);
    await page.reload();
    const survey = await openLauncher(page);
    await survey.getByRole('radio').first().check();
    await survey.getByRole('button', { name: ja['action.next'], exact: true }).click();
    const asked = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => resolve(data));
          port1.start();
          navigator.serviceWorker.controller?.postMessage('asked', [port2]);
        }),
    );
    expect(asked.filter((address) => address.startsWith(world.collector.origin))).toEqual(
      ['/koe.js', '/koe-more.js'].map((path) => world.collector.origin + path),
    );
    await page.context().close();
  });
});
