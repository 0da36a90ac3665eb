import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import { ja } from '../../widget/text/ja.ts';
import { inputMethodOf, type InputMethod } from './access/input-method.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { storedResponses } from './stored-rows.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

/** Begins with what is typed: one line, in which Enter means next, then many, then who may call. */
const written: QuestionnaireDocument = {
  id: 'written',
  revision: 1,
  taxonomy: '2024',
  questions: [
    { id: 'place', kind: 'text', lines: 'one', maxLength: 20, required: true },
    { id: 'wishes', kind: 'text', lines: 'many', maxLength: 10 },
    { id: 'contact', kind: 'contact' },
  ],
  words: {
    ja: {
      title: '書いて答えるアンケート',
      purpose: '文字の入力を確かめるためにお聞きします。',
      questions: {
        place: { title: 'お住まいはどちらですか。' },
        wishes: { title: 'ご希望をお聞かせください。' },
        contact: { title: 'ご連絡してもよろしいですか。' },
      },
    },
  },
};
const titles = written.words['ja']?.questions ?? {};

describe('Japanese as it is typed', () => {
  let folder: string;
  let collector: CollectorProcess;
  let chromium: Visitors;
  let page: Page;
  let typing: InputMethod;

  beforeAll(async () => {
    folder = await newFolder();
    await writeFile(join(folder, 'written.json'), JSON.stringify(written));
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
    const context = await chromium.newVisitor({ locale: 'ja' });
    page = await context.newPage();
    await page.goto(`${collector.origin}/s/written`);
    typing = await inputMethodOf(page);
    return () => context.close();
  });

  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const field = (): Locator => page.getByRole('textbox');
  const standsAt = (id: string): Promise<void> =>
    page.getByRole('heading', { name: titles[id]?.title ?? id }).waitFor();
  /** To the larger field, past the first. */
  const toWishes = async (): Promise<void> => {
    await field().fill('長野');
    await button(ja['action.next']).click();
    await standsAt('wishes');
    await field().focus();
  };
  /** Skips what is left and sends; what was stored of it. */
  const stored = async (): Promise<unknown> => {
    const known = new Set(storedResponses(collector.dataDir).map(({ id }) => id));
    while (await button(ja['action.next']).isVisible()) await button(ja['action.next']).click();
    await button(ja['action.finish']).click();
    await page.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    return storedResponses(collector.dataDir).find(({ id }) => !known.has(id))?.tapped;
  };

  it('A2: Enter accepts a conversion and stays; the next Enter moves on', async () => {
    await field().focus();
    await typing.compose('まつもと');
    await typing.compose('松本');
    await typing.confirm('松本');
    expect(await field().inputValue()).toBe('松本');
    await standsAt('place');

    // A person takes longer for another press than a machine, which is why the first may still be swallowed.
    await until(async () => {
      await page.keyboard.press('Enter');
      return (await page.getByRole('button', { name: ja['action.back'] }).isVisible()) || undefined;
    });
    await standsAt('wishes');
  });

  it.each([229, 13] as const)(
    'A2: the Enter that Safari reports when the conversion has ended, as %i, stays as well',
    async (keyCode) => {
      await field().focus();
      await typing.compose('松本');
      await typing.confirmLate('松本', keyCode);
      await typing.compose('市');
      await typing.confirm('市');
      expect(await field().inputValue()).toBe('松本市');
      await standsAt('place');
    },
  );

  it('A2: Esc gives up what was being converted and nothing else', async () => {
    await field().focus();
    await typing.compose('長野');
    await typing.confirm('長野');
    await typing.compose('けん');
    await typing.giveUp();
    expect(await field().inputValue()).toBe('長野');
    await standsAt('place');
  });

  it('keeps what was being converted when the field is left', async () => {
    await field().focus();
    await typing.compose('長野県');
    await page.keyboard.press('Tab');
    expect(await field().inputValue()).toBe('長野県');
    await page.keyboard.press('Enter');
    await standsAt('wishes');
    await button(ja['action.back']).click();
    expect(await field().inputValue()).toBe('長野県');
  });

  it.each(['place', 'wishes'])('takes a tap on next in mid-conversion, once and whole: %s', async (id) => {
    if (id === 'wishes') await toWishes();
    await field().focus();
    await typing.compose('まつもと');
    await typing.compose('松本');
    await button(ja['action.next']).click();
    await standsAt(id === 'place' ? 'wishes' : 'contact');
    await button(ja['action.back']).click();
    await standsAt(id);
    expect(await field().inputValue()).toBe('松本');
    expect(await stored()).toMatchObject({ [id]: '松本' });
  });

  it('A2: Enter in the larger field accepts a conversion without a new line, and alone makes one', async () => {
    await toWishes();
    await typing.compose('返事');
    await typing.confirm('返事');
    await page.keyboard.press('Enter');
    await typing.compose('早く');
    await typing.confirm('早く');
    expect(await field().inputValue()).toBe('返事\n早く');
    await standsAt('wishes');
  });

  it('counts as a person counts, while a conversion is open, and without disturbing it', async () => {
    await toWishes();
    await typing.compose('𠮷野の👨‍👩‍👧と👍🏽と𠮷');
    await page.getByText('あと2文字').waitFor();
    await typing.compose('𠮷野の👨‍👩‍👧と👍🏽とごがつに');
    await page.getByText('1文字超えています（10文字まで）').waitFor();
    await typing.compose('葛󠄀城市の五月');
    await page.getByText(/あと|超えて/).waitFor({ state: 'detached' });
    await typing.confirm('葛󠄀城市の五月');
    expect(await field().inputValue()).toBe('葛󠄀城市の五月');
  });

  it('makes the digits of a phone number narrow, and of nothing else', async () => {
    await field().fill('松本市１－２－３');
    await button(ja['action.next']).click();
    await standsAt('wishes');
    await field().fill('２回電話を');
    await button(ja['action.next']).click();
    await standsAt('contact');
    await page.getByRole('radio', { name: ja['contact.phone'], exact: true }).check();
    const [address, when] = [field().first(), field().nth(1)];
    await address.focus();
    await typing.compose('０９０ー１２３４ー５６７８');
    await typing.confirm('０９０ー１２３４ー５６７８');
    await when.fill('平日の１８時');
    expect(await stored()).toEqual({
      place: '松本市１－２－３',
      wishes: '２回電話を',
      contact: { by: 'phone', address: '090-1234-5678', when: '平日の１８時', notThroughAgency: false },
    });
  });
});
