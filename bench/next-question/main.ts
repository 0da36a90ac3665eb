import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { buildApp } from '../../scripts/build/build-app.ts';
import { startCollector } from '../start-collector.ts';
import { answerSurvey, type ShownQuestion } from './answer-survey.ts';
import { bareSurvey } from './bare-survey.ts';
import { summarize } from './summarize.ts';
import { watchTaps, type TapTime } from './watch-taps.ts';

/** How soon a tap shows on a slow phone: `npm run bench:next-question -- [<rounds>]`. */
const rounds = Number(process.argv[2] ?? 9);
const SLOWDOWN = 6;
const PORT = 43_211;
const surveys = { 'contract survey': 'contract', 'claim payment survey': 'claim-payment' };

/** @returns the questions that were asked, and what each tap took */
async function measureSurvey(browser: Browser, address: string) {
  const taps: TapTime[] = [];
  let measured = Promise.withResolvers<void>();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja' });
  try {
    const page = await context.newPage();
    await page.exposeFunction('koeBenchTap', (tap: TapTime) => {
      taps.push(tap);
      measured.resolve();
    });
    await page.addInitScript(watchTaps);
    await page.goto(address);
    // What is loaded once the page is idle has come: a person reads the first question meanwhile.
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const asked = await answerSurvey(page, async () => {
      await measured.promise;
      measured = Promise.withResolvers();
    });
    return { asked, taps };
  } finally {
    await context.close();
  }
}

await buildApp();
const executablePath = findChromium(process.env, existsSync);
if (executablePath === undefined)
  throw new Error('no Chromium found: install it or set KOE_CHROMIUM to its path');
const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
const sites = join(folder, 'sites.json');
await writeFile(sites, JSON.stringify({ sites: [] }));
const collector = await startCollector(folder, PORT, sites);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

const pages: Record<string, TapTime[]> = {};
const bare = (asked: readonly ShownQuestion[]): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(bareSurvey(asked))}`;
// The first round warms up what is shared.
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, survey] of Object.entries(surveys)) {
    const ours = await measureSurvey(browser, `${collector.origin}/s/${survey}?lang=ja`);
    const floor = await measureSurvey(browser, bare(ours.asked));
    if (round === 0) continue;
    (pages[name] ??= []).push(...ours.taps);
    (pages[`the same questions, bare (${survey})`] ??= []).push(...floor.taps);
  }
}

const report = `# From a tap to what it changes on the screen

${new Date().toISOString().slice(0, 10)} · ${rounds} rounds, each survey and its bare twin in turns · Chromium ${browser.version()} · Node ${process.version} ·
${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'} · main thread slowed ${SLOWDOWN} times (CDP) · a phone's 360 × 740 pixels, opened as a link.

From the input event to after the paint that shows it: the mark of an answer, or the next question. The bare twin asks the
same questions with plain inputs and keeps, checks and announces nothing. The frame in which it is painted is part of it:
on 60 Hz up to 17 ms are waiting for the next one. Between taps a person reads: the page comes to rest.

${summarize(pages)}
`;
await writeFile('bench/results/next-question.md', report);
console.log(report);
await Promise.all([browser.close(), collector.stop()]);
await rm(folder, { recursive: true, force: true });
