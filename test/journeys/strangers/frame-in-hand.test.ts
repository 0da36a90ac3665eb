import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedResponses } from '../stored-rows.ts';
import { until } from '../until.ts';
import { eavesdropper, type Overheard } from './eavesdropper.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, SITE, surveyIn, type StrangersWorld } from './strangers-world.ts';

describe('an agency that takes the frame into its hands', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const frameOf = (page: Page): Promise<Frame> =>
    until(() => page.frames().find((frame) => frame.url().startsWith(`${world.collector.origin}/s/`)));
  const overheard = (page: Page): Promise<Overheard> =>
    page.evaluate<Overheard>('JSON.parse(JSON.stringify(overheard))');

  describe('of an open survey', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await world.visit(
        world.host.add({ body: pageHtml({ body: world.tag('data-display="inline"') }) }),
      ));
      await surveyIn(page).getByRole('radio').first().check();
    });

    it.each([
      'document',
      'location.href',
      'name',
      'origin',
      'localStorage',
      'indexedDB',
      'caches',
      'history.length',
      'performance',
      'getSelection()',
      'frameElement',
      'navigator',
      'eval("1")',
      'addEventListener("keydown", () => {})',
      'Object.prototype',
      'parent.frames[0].document',
    ])('E1: is refused %s of the frame’s window', async (trick) => {
      const outcome = await page.evaluate(
        `(() => { const frame = document.querySelector('koe-survey').shadowRoot.querySelector('iframe').contentWindow;
          try { return String(frame.${trick}); } catch (error) { return error.name; } })()`,
      );
      // There is no frame of that number: one in a shadow root is not counted.
      expect(outcome).toBe(trick.startsWith('parent') ? 'TypeError' : 'SecurityError');
    });

    it('E1: finds no document, and of the window’s own properties the harmless few', async () => {
      const found = await page.evaluate(() => {
        const frame = document.querySelector('koe-survey')?.shadowRoot?.querySelector('iframe');
        const own = frame?.contentWindow ? Reflect.ownKeys(frame.contentWindow) : [];
        return {
          documents: [frame?.contentDocument, frame?.getSVGDocument()],
          names: own.filter((name) => typeof name === 'string').toSorted(),
          counted: [window.length, frame?.contentWindow?.length, frame?.contentWindow?.opener],
        };
      });
      expect(found).toEqual({
        documents: [null, null],
        names: [
          'blur',
          'close',
          'closed',
          'focus',
          'frames',
          'length',
          'location',
          'opener',
          'parent',
          'postMessage',
          'self',
          'then',
          'top',
          'window',
        ],
        counted: [0, 0, null],
      });
    });

    it('P3: the frame’s requests name neither the page nor the survey’s address', async () => {
      const referrers: string[] = [];
      page.on('request', (request) => {
        if (/\/(assets|v1)\//.test(request.url())) referrers.push(request.headers()['referer'] ?? '');
      });
      await page.reload();
      await until(() => (referrers.length > 3 ? true : undefined));
      expect(new Set(referrers)).toEqual(new Set(['']));
    });
  });

  it.each([
    ['allow-scripts', false],
    ['allow-scripts allow-same-origin allow-forms', true],
  ])('E1: gains nothing by a sandbox of %s', async (sandbox, works) => {
    const src = `${world.collector.origin}/s/contract?embed=inline&lang=ja&site=${SITE}`;
    const greet = `onload="this.contentWindow.postMessage('koe-hello', '*')"`;
    const body = `<iframe src="${src}" ${greet} sandbox="${sandbox}" allow="camera *; microphone *; geolocation *" width="600" height="700"></iframe>`;
    const { page } = await world.visit(world.host.add({ body: pageHtml({ head: eavesdropper, body }) }));
    const survey = page.frameLocator('iframe');
    await survey.getByRole('radio').first().check();
    if (works)
      await page.waitForFunction(`overheard.messages.some((message) => message.includes('koe-ready'))`);
    await (await frameOf(page)).waitForLoadState('load');
    expect((await overheard(page)).messages.some((message) => message.includes('koe-ready'))).toBe(works);
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeNull();
    const allowed = await (
      await frameOf(page)
    ).evaluate<readonly string[]>(
      "['camera', 'microphone', 'geolocation'].filter((name) => document.featurePolicy.allowsFeature(name))",
    );
    expect(allowed).toEqual([]);
    await page.context().close();
  });

  it('E1: reads nothing of what the collector serves, and can store nothing there', async () => {
    const rows = storedResponses(world.collector.dataDir).length;
    const { page } = await world.visit(world.host.add({ body: pageHtml({}) }));
    const outcomes = await page.evaluate(async (origin) => {
      const fetched = (path: string, init: RequestInit) =>
        fetch(origin + path, init).then(
          ({ status, type }) => `${type} ${status}`,
          (error: unknown) => (error instanceof Error ? error.name : 'refused'),
        );
      const loaded = (name: 'img' | 'script' | 'embed', path: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          element.src = origin + path;
          document.body.append(element);
        });
      const body = JSON.stringify({ responses: [] });
      const json = { 'content-type': 'application/json' };
      return Promise.all([
        fetched('/v1/surveys/contract', {}),
        fetched('/v1/surveys/contract', { mode: 'no-cors', credentials: 'include' }),
        fetched('/v1/receipts/EX72E69YAJXA', { headers: { authorization: 'Bearer guess' } }),
        fetched('/s/contract', {}),
        fetched('/v1/responses', { method: 'POST', body, headers: json }),
        loaded('script', '/v1/surveys/contract'),
        loaded('img', '/s/contract'),
      ]);
    }, world.collector.origin);
    expect(outcomes).toEqual([...Array<string>(5).fill('TypeError'), 'refused', 'refused']);
    expect(storedResponses(world.collector.dataDir)).toHaveLength(rows);
    await page.context().close();
  });

  it('E1: loses a survey that it opens in a window of its own', async () => {
    const { page } = await world.visit(world.host.add({ body: pageHtml({ body: '<button>開く</button>' }) }));
    await page.evaluate((address) => {
      document.querySelector('button')?.addEventListener('click', () => {
        Object.assign(window, { opened: window.open(address, 'survey') });
      });
    }, `${world.collector.origin}/s/contract#a.overall=5`);
    const opening = page.waitForEvent('popup');
    await page.getByRole('button').click();
    const survey = await opening;
    await survey.getByRole('radio', { checked: true }).waitFor();
    await page.waitForFunction('opened.closed');
    expect(await survey.evaluate(() => [window.opener, window.name])).toEqual([null, '']);
    await page.context().close();
  });

  it('E5: cannot be used by a page around it that is not registered', async () => {
    const inner = world.host.add({ body: pageHtml({ body: world.tag('data-display="inline"') }) });
    const { page, complaints } = await world.visit(
      world.stranger.add({ body: `<iframe src="${inner}" width="900" height="700"></iframe>` }),
    );
    await until(() => (complaints.some((text) => text.includes('frame-ancestors')) ? true : undefined));
    expect(await surveyIn(page).getByRole('radio').count()).toBe(0);
    await page.context().close();
  });
});
