import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHtml } from './page-html.ts';
import { openWorld, type StrangersWorld } from './strangers-world.ts';

/** What the budget of `koe.js` allows, in compressed bytes. */
const BUDGET = 1_200;

/** Runs before the page's own scripts: writes down each listener and timer that anything on the page asks for. */
const METER = `{
  const asked = [];
  const watch = (owner, name, note) => {
    const real = owner[name];
    owner[name] = function (...parts) {
      asked.push(note(this, ...parts));
      document.documentElement.dataset.asked = asked;
      return real.apply(this, parts);
    };
  };
  watch(EventTarget.prototype, 'addEventListener', (target, type) => (target ?? window).constructor.name + ' ' + type);
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'fetch', 'queueMicrotask'])
    watch(window, name, () => name);
}`;

/** Runs in the page, once it is at rest. */
const whatItHolds = () => {
  const nodesIn = (root: ParentNode): readonly string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...(element.shadowRoot ? nodesIn(element.shadowRoot) : []),
    ]);
  return {
    nodes: nodesIn(document).toSorted(),
    globals: Object.getOwnPropertyNames(window),
    asked: document.documentElement.dataset['asked']?.split(','),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(';')],
    frames: window.length,
    history: history.length,
  };
};

describe('what a launcher adds to its page until the visitor acts', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const load = async (body: string) => {
    const bodies: Promise<{ readonly address: string; readonly bytes: number }>[] = [];
    const { page } = await world.visit(world.host.add({ body: pageHtml({ body }) }), async (blank) => {
      await blank.addInitScript(METER);
      blank.on('requestfinished', (request) => {
        const sizes = async () => ({
          address: request.url(),
          bytes: (await request.sizes()).responseBodySize,
        });
        if (request.url().startsWith(world.collector.origin)) bodies.push(sizes());
      });
    });
    if (body) await page.getByRole('button', { name: 'ご意見をどうぞ' }).waitFor();
    // Two frames and an idle moment on, what was to follow by itself has been asked for.
    await page.evaluate(
      'new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest))))',
    );
    const held = await page.evaluate(whatItHolds);
    const requests = await Promise.all(bodies);
    await page.context().close();
    return { ...held, requests };
  };

  it('E4: is one small script and four elements beside its tag: no global, listener on the page, timer, storage or frame', async () => {
    const [plain, tagged] = [await load(''), await load(world.tag(''))];

    expect(tagged.requests.map(({ address }) => address)).toEqual([`${world.collector.origin}/koe.js`]);
    expect(tagged.requests[0]?.bytes).toBeGreaterThan(0);
    expect(tagged.requests[0]?.bytes).toBeLessThanOrEqual(BUDGET);
    const tag = ['button', 'button', 'div', 'koe-survey', 'script'];
    expect(tagged.nodes).toEqual([...plain.nodes, ...tag].toSorted());
    const { globals, asked, storage, frames, history } = plain;
    expect(tagged).toMatchObject({ globals, asked, storage, frames, history });
    // The meter is at work: it has noted what this test itself asked for.
    expect(asked).toContain('requestIdleCallback');
  });
});
