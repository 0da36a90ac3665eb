import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { parseQuestionnaire } from '../../src/questionnaire/parse-questionnaire.ts';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { usualDisplay } from '../../widget/display/display-settings.ts';
import { DISPLAY_KEY } from '../../widget/display/kept-display.ts';
import { en } from '../../widget/text/en.ts';
import { ja } from '../../widget/text/ja.ts';
import { brokenPhrases } from './broken-phrases.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { upsetClaim } from './plans.ts';
import { openVisitors, type Visitors } from './visitors.ts';

/** English words written from the right: what matters is the direction. */
const fromTheRight = { ...claimPayment, id: 'from-the-right', words: { ar: claimPayment.words['en'] } };

describe('words on a narrow screen', () => {
  let folder: string;
  let collector: CollectorProcess;
  let chromium: Visitors;
  let page: Page;

  beforeAll(async () => {
    folder = await newFolder();
    await writeFile(join(folder, 'from-the-right.json'), JSON.stringify(fromTheRight));
    [collector, chromium] = await Promise.all([
      startCollector({ KOE_QUESTIONNAIRES: folder }),
      openVisitors(),
    ]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
    await removeFolder(folder);
  });
  beforeEach(async () => {
    const context = await chromium.newVisitor({ viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    return () => context.close();
  });

  const names = async (): Promise<readonly string[]> => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, role, name }) =>
      !ignored && ['radio', 'heading', 'button'].includes(String(role?.value)) ? [String(name?.value)] : [],
    );
  };
  const lineHeights = () =>
    page.evaluate(() =>
      Array.from(
        document.querySelectorAll('.koe-form .koe-option-words'),
        (each) => each.getBoundingClientRect().height,
      ),
    );

  it('have breaks and furigana that change no name, are not copied, and leave no line behind', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${collector.origin}/s/contract?lang=ja`);
    await page.getByRole('radio', { name: '満足', exact: true }).waitFor();
    const { title, questions } = localize(contract, 'ja');
    const before = await names();
    expect(before).toEqual(
      expect.arrayContaining([title, 'とても満足', 'どちらともいえない', ja['action.next']]),
    );
    expect(before.find((name) => name.startsWith(questions[0]?.words.title ?? '?'))).toBeDefined();
    const copied = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
        return getSelection()?.toString();
      });
    expect(await copied()).toBe(title);
    expect(loaded.some((address) => address.includes('furigana'))).toBe(false);

    const display = JSON.stringify({ ...usualDisplay, furigana: true });
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [DISPLAY_KEY, display] as const);
    await page.reload();
    await page.locator('ruby').first().waitFor();
    expect(await names()).toEqual(before);
    expect(await copied()).toBe(title);
    expect(loaded.some((address) => address.includes('furigana'))).toBe(true);
    expect(await page.evaluate(brokenPhrases)).toMatchObject({ overflow: 0 });
    // とても満足 has kanji, and どちらともいえない has none.
    expect(new Set((await lineHeights()).map(Math.round)).size).toBe(1);
  });

  it('written from the right mirror the page, in every step, and nothing overflows', async () => {
    const parsed = parseQuestionnaire(fromTheRight);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const questionnaire = localize(parsed.questionnaire, 'ar');
    await page.goto(`${collector.origin}/s/from-the-right`);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const person = personAt(page, questionnaire, en);
    const steps: number[] = [];
    const lookAround = async () => {
      steps.push(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      );
    };
    await lookAround();
    const option = await page.locator('.koe-form .koe-option-words').first().boundingBox();
    const words = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.koe-form .koe-option-words') ?? document.body);
      return range.getBoundingClientRect().right;
    });
    // The ring stands before the words: on their right.
    expect((option?.x ?? 0) + (option?.width ?? 0) - words).toBeGreaterThan(30);
    for (const question of questionnaire.questions) {
      const value = Object.entries(upsetClaim).find(([id]) => id === question.id)?.[1];
      if (value === undefined) continue;
      await page.getByRole('group', { name: question.words.title }).first().waitFor();
      await person.answer(question, value);
      await lookAround();
      const next = page.getByRole('button', { name: en['action.next'], exact: true });
      if (await next.isVisible()) await next.click();
    }
    await person.send();
    await page.getByRole('heading', { name: en['final.sent.title'] }).waitFor();
    await lookAround();
    expect(steps.length).toBeGreaterThan(8);
    expect(steps.filter((overflow) => overflow > 0)).toEqual([]);
  });
});
