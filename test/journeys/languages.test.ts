import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { visibleQuestions } from '../../src/questionnaire/visible-questions.ts';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { allWords } from '../../widget/text/all-words.ts';
import { languageName } from '../../widget/text/language-names.ts';
import type { Words } from '../../widget/text/translate.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { personAt } from './person.ts';
import { upsetClaim } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { openVisitors, type Visitors } from './visitors.ts';

interface Language {
  readonly lang: string;
  readonly words: Words;
}

const languages: readonly Language[] = Object.entries(allWords).map(([lang, words]) => ({ lang, words }));

describe('languages', () => {
  let collector: CollectorProcess;
  let chromium: Visitors;
  let page: Page;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });
  beforeEach(async () => {
    const context = await chromium.newVisitor({ viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    return () => context.close();
  });

  const open = (lang: string) => page.goto(`${collector.origin}/s/${claimPayment.id}?lang=${lang}`);
  const personIn = ({ lang, words }: Language) => personAt(page, localize(claimPayment, lang), words);
  const sent = ({ words }: Language) =>
    page.getByRole('heading', { name: words['final.sent.title'] }).waitFor();

  it.each([
    { lang: 'ja', words: allWords.ja },
    { lang: 'ne', words: allWords.ne },
  ])('of all languages only $lang travels to its reader', async (language) => {
    const asked = new Set<string>();
    page.on('request', (request) => request.method() === 'GET' && asked.add(request.url()));
    await open(language.lang);
    await personIn(language).finish(upsetClaim);
    await sent(language);
    // The browser forgets a body once its page has moved on; the collector gives the same one again.
    const texts = await Promise.all(Array.from(asked, async (url) => (await fetch(url)).text()));
    const text = texts.join('\n');
    const found = (phrase: (each: Language) => string | undefined) =>
      languages.filter((each) => text.includes(phrase(each) ?? '')).map(({ lang }) => lang);
    expect(found(({ words }) => words['final.sent.title'])).toEqual([language.lang]);
    expect(found(({ lang }) => claimPayment.words[lang]?.purpose.split('\n')[0])).toEqual([language.lang]);
  });

  it('another one at each question loses no answer, and the last one is that of the response', async () => {
    let shown: Language = { lang: 'ja', words: allWords.ja };
    await open(shown.lang);
    const order = visibleQuestions(claimPayment.questions, upsetClaim);
    for (const [index, { id }] of order.entries()) {
      const next = languages[index % languages.length] ?? shown;
      await page.getByRole('combobox', { name: shown.words['language.label'] }).selectOption(next.lang);
      shown = next;
      const question = localize(claimPayment, shown.lang).questions.find((each) => each.id === id);
      const value = Object.entries(upsetClaim).find(([name]) => name === id)?.[1];
      if (question === undefined || value === undefined) throw new Error(`${id} is not in the plan`);
      await page.getByRole('group', { name: question.words.title }).first().waitFor();
      await personIn(shown).answer(question, value);
      if (index < order.length - 1)
        await page.getByRole('button', { name: shown.words['action.next'], exact: true }).click();
    }
    expect(order.length).toBeGreaterThan(languages.length);
    await personIn(shown).send();
    await sent(shown);
    expect(await page.title()).toBe(claimPayment.words[shown.lang]?.title);
    expect(await page.getByRole('option').allTextContents()).toEqual(
      languages.map(({ lang }) => languageName(lang)),
    );
    expect(storedResponses(collector.dataDir).at(-1)).toMatchObject({ lang: shown.lang, tapped: upsetClaim });
  });
});
