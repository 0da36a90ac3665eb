import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { until } from '../until.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, SITE, type StrangersWorld } from './strangers-world.ts';

describe('a frame that stands in the markup', () => {
  let world: StrangersWorld;
  let guide: string;
  beforeAll(async () => {
    world = await openWorld();
    const [snippet] =
      /<koe-survey display="inline">\n {2}<iframe[^`]*/.exec(await readFile('docs/embed.md', 'utf8')) ?? [];
    if (snippet === undefined) throw new Error('the guide has no snippet with a frame');
    guide = snippet
      .replaceAll('https://voice.insurer.example', world.collector.origin)
      .replaceAll('agency-0123', SITE);
  });
  afterAll(() => world.close());

  const listening = `<script>
    const heard = [];
    for (const name of ['koe-open', 'koe-ready', 'koe-saved', 'koe-delivered'])
      addEventListener(name, ({ detail }) => { heard.push(name + ' ' + detail.survey); });
  </script>`;
  const first = inJapanese('contract').questions[0]?.words.title ?? '';

  it.each([
    ['before the markup', (script: string) => ({ head: script, body: '' })],
    ['once it has long been there', (script: string) => ({ head: '', body: script })],
  ])(
    'is taken over as it is, with its events and heights, by a script that comes %s',
    async (when, place) => {
      const [markup, script] = guide.split('</koe-survey>\n');
      const parts = place(script?.replace(' async', '') ?? '');
      const late = when.startsWith('once');
      const body = `${markup}</koe-survey>${late ? '' : parts.body}`;
      const { page, uncaught, complaints } = await world.visit(
        world.host.add({ body: pageHtml({ head: listening + parts.head, body }) }),
      );
      const survey = page.frameLocator('iframe');
      await survey.getByRole('radio').first().check();
      if (late) await page.addScriptTag({ url: `${world.collector.origin}/koe.js` });
      await page.waitForFunction('heard.includes("koe-ready contract")');
      await page.waitForFunction(() => document.querySelector('iframe')?.height !== '752');
      // Not loaded again: what was selected is still selected.
      expect(await survey.getByRole('radio', { checked: true }).count()).toBe(1);
      await personAt(survey, inJapanese('contract'), ja).finish({ overall: 4 });
      await survey.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
      await page.waitForFunction('heard.includes("koe-delivered contract")');
      expect(await page.evaluate('heard')).toEqual([
        'koe-open contract',
        'koe-ready contract',
        'koe-saved contract',
        'koe-delivered contract',
      ]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['koe-contract']);
      expect([uncaught, complaints]).toEqual([[], []]);
      await page.context().close();
    },
  );

  it('is answered where the script is blocked', async () => {
    const { page, uncaught } = await world.visit(
      world.host.add({
        body: pageHtml({ body: guide }),
        headers: {
          'content-security-policy': `default-src 'none'; frame-src ${world.collector.origin}`,
        },
      }),
    );
    const survey = page.frameLocator('iframe');
    await personAt(survey, inJapanese('contract'), ja).finish({ overall: 4 });
    await survey.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    expect(uncaught).toEqual([]);
    await page.context().close();
  });

  it.each([
    [
      'src',
      'a frame of somebody else',
      (html: string) => html.replace(world.collector.origin, world.stranger.origin),
    ],
    [
      'src',
      'an address without embed=inline',
      (html: string) => html.replace('embed=inline', 'embed=launcher'),
    ],
    [
      'site',
      'a site that may contradict the address',
      (html: string) => html.replace('display', 'site="x" display'),
    ],
    ['display', 'another display', (html: string) => html.replace('="inline"', '="dialog"')],
  ])('E3: names %s once on the console for %s, and leaves the markup alone', async (name, _, spoil) => {
    const { page, complaints } = await world.visit(
      world.host.add({ body: pageHtml({ body: spoil(guide) }) }),
    );
    const ours = await until(() => {
      const said = complaints.filter((text) => text.startsWith('koe-survey'));
      return said.length > 0 ? said : undefined;
    });
    expect(ours).toEqual([
      expect.stringMatching(new RegExp(`^koe-survey: ${name} (of the frame )?must be `)),
    ]);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.evaluate(() => document.querySelector('koe-survey')?.shadowRoot)).toBeNull();
    await page.context().close();
  });

  it('E6: takes no prefill from its address', async () => {
    const body = guide.replace(`site=${SITE}`, `site=${SITE}#a.overall=5`);
    const { page } = await world.visit(world.host.add({ body: pageHtml({ head: listening, body }) }));
    await page.waitForFunction('heard.includes("koe-ready contract")');
    const survey = page.frameLocator('iframe');
    await survey.getByRole('group', { name: first }).waitFor();
    expect(await survey.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.context().close();
  });
});
