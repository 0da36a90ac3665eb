import { afterAll, beforeAll, describe, it } from 'vitest';
import { localize } from '../../../src/questionnaire/localize.ts';
import { claimPayment } from '../../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../../src/questionnaires/contract/contract.ts';
import { allWords } from '../../../widget/text/all-words.ts';
import { en } from '../../../widget/text/en.ts';
import { ja } from '../../../widget/text/ja.ts';
import { breadth } from '../../breadth.ts';
import { startCollector, type CollectorProcess } from '../collector-process.ts';
import { personAt } from '../person.ts';
import { gladContract, upsetClaim } from '../plans.ts';
import { storedResponses } from '../stored-rows.ts';
import { openVisitors, type Visitors } from '../visitors.ts';
import { keyboardAt } from './keyboard.ts';

/** A desktop of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const magnified = { width: 320, height: 256 };

const claims = Object.entries(allWords).map(([lang, words]) => ({
  lang,
  words,
  document: claimPayment,
  plan: upsetClaim,
}));
const contracts = Object.entries({ ja, en }).map(([lang, words]) => ({
  lang,
  words,
  document: contract,
  plan: gladContract,
}));

describe('keyboard alone, at 400 %', () => {
  let collector: CollectorProcess;
  let chromium: Visitors;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });

  const all = [...claims, ...contracts];
  const latinAndNot = all.filter(({ lang, document }) => lang === (document === contract ? 'en' : 'ja'));

  it.for(breadth(all, latinAndNot))(
    'A1: $document.id in $lang is answered and stored, and the focus never goes out of sight',
    async ({ document, plan, lang, words }, { expect }) => {
      const context = await chromium.newVisitor({ viewport: magnified });
      const page = await context.newPage();
      await page.goto(`${collector.origin}/s/${document.id}?lang=${lang}`);
      await personAt(page, localize(document, lang), words, keyboardAt(page)).finish(plan);
      await page.getByRole('heading', { name: words['final.sent.title'] }).waitFor();
      await context.close();
      const stored = storedResponses(collector.dataDir).filter(
        (response) => response.survey === document.id && response.lang === lang,
      );
      expect(stored).toMatchObject([{ tapped: plan }]);
    },
  );
});
