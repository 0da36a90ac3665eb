import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { localize } from '../../../src/questionnaire/localize.ts';
import { visibleQuestions } from '../../../src/questionnaire/visible-questions.ts';
import { claimPayment } from '../../../src/questionnaires/claim-payment/claim-payment.ts';
import type { Answers } from '../../../src/questions/kinds.ts';
import { en } from '../../../widget/text/en.ts';
import { ja } from '../../../widget/text/ja.ts';
import type { Words } from '../../../widget/text/translate.ts';
import { breadth } from '../../breadth.ts';
import { startCollector, type CollectorProcess } from '../collector-process.ts';
import { personAt } from '../person.ts';
import { upsetClaim } from '../plans.ts';
import { openVisitors, type Visitors } from '../visitors.ts';
import { listenToAnnouncements } from './announcements.ts';
import { heardPage } from './heard-page.ts';

const languages: readonly (readonly [string, Words])[] = [
  ['ja', ja],
  ['en', en],
];
/** What differs from one response to the next. */
const placeholders: readonly (readonly [RegExp, string])[] = [
  [/(\b[\dA-Z] ){8,}[\dA-Z]\b/g, '(number)'],
  [/^( +time\n +).*$/gm, '$1(moment)'],
];
const plan: Answers = upsetClaim;

describe('a whole claim survey, as it is heard', () => {
  let collector: CollectorProcess;
  let chromium: Visitors;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });

  /** Answers with a person's taps, and writes down what is heard at each step. */
  async function listen(page: Page, cdp: CDPSession, lang: string, words: Words): Promise<string> {
    const heard: string[] = [];
    const announced = await listenToAnnouncements(page);
    const note = async (title: string): Promise<void> => {
      const said = (await announced()).map((line) => `announced: ${line}\n`);
      heard.push(`## ${title}\n\n${said.join('')}${await heardPage(cdp)}\n`);
    };
    await page.goto(`${collector.origin}/s/claim-payment?lang=${lang}`);
    const questionnaire = localize(claimPayment, lang);
    const person = personAt(page, questionnaire, words);
    const next = (): Promise<void> =>
      page.getByRole('button', { name: words['action.next'], exact: true }).click();

    for (const question of visibleQuestions(questionnaire.questions, plan)) {
      await page.getByRole('heading', { name: question.words.title }).waitFor();
      await note(question.id);
      if (question.required) {
        await next();
        await note(`${question.id}: refused`);
      }
      const answer = plan[question.id];
      if (answer === undefined) throw new Error(`${question.id} is not planned`);
      if (question.kind === 'voice') {
        await page.getByRole('radio', { name: words['voice.class.complaint'] }).check();
        await note(`${question.id}: a complaint`);
      }
      await person.answer(question, answer);
      if (question.kind === 'contact') {
        await page.getByRole('textbox').first().fill('03-12');
        await next();
        await note(`${question.id}: refused`);
        await page.getByRole('textbox').first().fill('0312345678');
      }
      if (question.kind === 'voice') await note(`${question.id}: answered`);
      if (question.id !== 'publish') await next();
    }
    await person.send();
    await page.getByRole('heading', { name: words['final.sent.title'] }).waitFor();
    heard.push(`## sent\n\n${await heardPage(cdp)}\n`);
    return heard.join('\n');
  }

  it.for(breadth(languages, languages.slice(0, 1)))('A1: in %s', async ([lang, words], { expect }) => {
    const context = await chromium.newVisitor();
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const heard = await listen(page, cdp, lang, words);
    await context.close();
    const lasting = placeholders.reduce(
      (text, [pattern, placeholder]) => text.replaceAll(pattern, placeholder),
      heard,
    );
    await expect(lasting).toMatchFileSnapshot(`claim-payment.${lang}.txt`);
  });
});
