import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { draftsInPlain } from './drafts-in-plain.ts';
import { inJapanese } from './in-japanese.ts';
import { personAt } from './person.ts';
import { gladContract, planted } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

const questionnaire = inJapanese('contract');

describe('two tabs of one browser', () => {
  let chromium: Visitors;
  let collector: CollectorProcess;
  let open: () => Promise<Page>;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });
  beforeEach(async () => {
    const context = await chromium.newVisitor({
      viewport: { width: 360, height: 740 },
      locale: 'ja',
    });
    open = async () => {
      const page = await context.newPage();
      await page.goto(`${collector.origin}/s/contract`);
      return page;
    };
    return () => context.close();
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  /** As far as the words, with a part of them typed. */
  const write = async (page: Page, words: string) => {
    const person = personAt(page, questionnaire, ja);
    for (const question of questionnaire.questions) {
      if (question.id === 'voice') break;
      if (question.id === 'overall') await person.answer(question, 5);
      await press(page, question.id === 'overall' ? ja['action.next'] : ja['action.skip']);
    }
    await page.getByRole('textbox').fill(words);
  };

  /** Until the device holds these words. */
  const keeps = (page: Page, words: string) =>
    until(async () => ((await page.evaluate(draftsInPlain))['contract'] ?? '').includes(words) || undefined);

  it('D5: the second says where it is answered, takes over to the last keystroke, and can be left again', async () => {
    const first = await open();
    await write(first, planted.praise);
    const second = await open();
    await heading(second, ja['draft.elsewhere.title']);
    await first.getByRole('textbox').pressSequentially('！');

    await press(second, ja['draft.take-over']);
    await second.getByRole('textbox').waitFor();
    expect(await second.getByRole('textbox').inputValue()).toBe(`${planted.praise}！`);
    await heading(first, ja['draft.moved.title']);
    expect(await first.getByRole('textbox').count()).toBe(0);

    await second.getByRole('textbox').pressSequentially('？');
    await press(first, ja['draft.take-over']);
    await first.getByRole('textbox').waitFor();
    expect(await first.getByRole('textbox').inputValue()).toBe(`${planted.praise}！？`);
    await heading(second, ja['draft.moved.title']);
  });

  it('X1: a frozen tab locks nobody out, and one draft makes one row', async () => {
    const before = storedResponses(collector.dataDir).length;
    const first = await open();
    await write(first, planted.praise);
    const second = await open();
    await heading(second, ja['draft.elsewhere.title']);
    const devtools = await first.context().newCDPSession(first);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await press(second, ja['draft.take-over']);
    await second.getByRole('textbox').waitFor();
    expect(await second.getByRole('textbox').inputValue()).toBe(planted.praise);
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await heading(first, ja['draft.moved.title']);

    await press(second, ja['action.next']);
    for (const name of [ja['action.skip'], ja['action.skip']]) await press(second, name);
    await personAt(second, questionnaire, ja).send();
    await heading(second, ja['final.sent.title']);
    await press(first, ja['draft.take-over']);
    await heading(first, ja['final.sent.title']);
    expect(storedResponses(collector.dataDir).length - before).toBe(1);
  });

  it('makes two rows of a response that was begun beside another on purpose', async () => {
    const before = storedResponses(collector.dataDir).length;
    const first = await open();
    await write(first, planted.praise);
    const second = await open();
    await heading(second, ja['draft.elsewhere.title']);
    await press(second, ja['draft.beside']);
    await personAt(second, questionnaire, ja).finish(gladContract);
    await heading(second, ja['final.sent.title']);
    expect(await first.getByRole('textbox').inputValue()).toBe(planted.praise);
    expect(storedResponses(collector.dataDir).length - before).toBe(1);
  });

  it('goes on by itself once the first is closed, says so, and throws all of it away when asked to', async () => {
    const first = await open();
    await write(first, planted.praise);
    await keeps(first, planted.praise);
    await first.close();
    const second = await open();
    await second.getByText(/前回の続きからです/).waitFor();
    expect(await second.getByRole('textbox').inputValue()).toBe(planted.praise);
    expect(Object.keys(await second.evaluate(draftsInPlain))).toEqual(['contract']);

    await press(second, ja['draft.from-start']);
    await second.getByText(ja['draft.discard.question']).waitFor();
    await press(second, ja['draft.discard.yes']);
    await second.getByText('1 / 8').waitFor();
    expect(await second.evaluate(draftsInPlain)).toEqual({});
    await second.reload();
    await second.getByText('1 / 8').waitFor();
    expect(await second.getByRole('radio', { checked: true }).count()).toBe(0);
  });
});
