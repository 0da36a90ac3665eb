import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { buildApp } from '../../scripts/build/build-app.ts';
import { measureVisit, SLOWDOWN, type Visit } from './measure-visit.ts';
import { servePage } from './serve-page.ts';
import { startCollector } from '../start-collector.ts';
import { summarize } from './summarize.ts';

/** What the tag costs the page around it, against the same page without: `npm run bench:host-page -- [<rounds>]`. */
const rounds = Number(process.argv[2] ?? 15);
const SITE = 'bench';
const PORT = 43_210;

await buildApp();
const executablePath = findChromium(process.env, existsSync);
if (executablePath === undefined)
  throw new Error('no Chromium found: install it or set KOE_CHROMIUM to its path');
const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
const script = `<script async src="http://127.0.0.1:${PORT}/koe.js"></script>`;
const survey = (more: string) => `<koe-survey survey="contract" site="${SITE}" ${more}></koe-survey>`;
const pages: Readonly<Record<string, { readonly head: string; readonly body: string }>> = {
  'without the tag': { head: '', body: '' },
  launcher: { head: script, body: survey('') },
  'dialog with a trigger': { head: script, body: survey('display="dialog" trigger="event:never"') },
  'in the text': { head: script, body: survey('display="inline"') },
};
const names = Object.keys(pages);
const [plain = ''] = names;
const host = await servePage(
  (path) => pages[names[Number(path.slice(1))] ?? plain] ?? { head: '', body: '' },
);
const sites = join(folder, 'sites.json');
await writeFile(sites, JSON.stringify({ sites: [{ key: SITE, kind: 'agency', origins: [host.origin] }] }));
const collector = await startCollector(folder, PORT, sites);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--site-per-process',
  ],
});

const measured: Readonly<Record<string, Visit>>[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const visits: Record<string, Visit> = {};
  // Each round begins with another page, so that none is always the first.
  for (const [at] of names.entries()) {
    const page = (at + round) % names.length;
    visits[names[page] ?? plain] = await measureVisit(browser, `${host.origin}/${page}`);
  }
  // The first round warms up what is shared.
  if (round > 0) measured.push(visits);
}

const report = `# What the tag costs the page around it

${new Date().toISOString().slice(0, 10)} · ${rounds} rounds, each page once a round, in turns · Chromium ${browser.version()} · Node ${process.version} ·
${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'} · the page's main thread slowed ${SLOWDOWN} times (CDP) · everything served from this machine.

The page has 200 rows of a table, 20 paragraphs and a script of its own that is busy for 15 ms. A long task is one of 50 ms or
more on the page's main thread. The survey's own frame is on another site and so in another process.

${summarize(measured, plain)}
`;
await writeFile('bench/results/host-page.md', report);
console.log(report);
await Promise.all([browser.close(), collector.stop(), host.stop()]);
await rm(folder, { recursive: true, force: true });
