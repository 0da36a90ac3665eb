import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, SITE, surveyIn, type StrangersWorld } from './strangers-world.ts';

describe('a page that rebuilds itself', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const contract = inJapanese('contract');
  const [first, second] = contract.questions;
  if (!first || !second) throw new Error('contract has two questions');
  const element = (survey: string, display: string): string =>
    `<koe-survey survey="${survey}" site="${SITE}" display="${display}"></koe-survey>`;
  const script = (more = 'async') => `<script ${more} src="${world.collector.origin}/koe.js"></script>`;
  const goOn = async (survey: FrameLocator): Promise<void> => {
    await personAt(survey, contract, ja).answer(first, 4);
    await survey.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await survey.getByRole('group', { name: second.words.title }).waitFor();
  };

  it('D5: goes on where it was when the survey is moved, and when it is taken away and put back', async () => {
    const body = `<main></main>${element('contract', 'inline')}`;
    const { page, uncaught, complaints } = await world.visit(
      world.host.add({ body: pageHtml({ head: script(), body }) }),
    );
    await goOn(surveyIn(page));
    await page.evaluate(() => {
      document.querySelector('main')?.append(...document.querySelectorAll('koe-survey'));
    });
    await surveyIn(page).getByRole('group', { name: second.words.title }).waitFor();
    await page.evaluate(
      (html) => {
        document.querySelector('koe-survey')?.remove();
        const route = document.createElement('section');
        route.innerHTML = html;
        document.body.append(route);
      },
      element('contract', 'inline'),
    );
    const survey = surveyIn(page);
    await survey.getByRole('group', { name: second.words.title }).waitFor();
    await survey.getByRole('button', { name: ja['action.back'], exact: true }).click();
    expect(await survey.getByRole('radio', { checked: true }).inputValue()).toBe('4');
    expect([uncaught, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  it('E2: each of several surveys hears its own frame alone', async () => {
    const listening = `<script>
      const heard = [];
      addEventListener('koe-ready', ({ target, detail }) => {
        heard.push(target.getAttribute('survey') + ' ' + detail.survey);
        document.title = heard.sort().join(', ');
      });
    </script>`;
    const body = element('contract', 'inline') + element('claim-payment', 'inline');
    const { page, uncaught } = await world.visit(
      world.host.add({ body: pageHtml({ head: listening + script(), body }) }),
      (blank) => blank.setViewportSize({ width: 1280, height: 1600 }),
    );
    await page.waitForFunction(() => document.title === 'claim-payment claim-payment, contract contract');
    expect(uncaught).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['async in the head', (tag: string) => ({ head: tag })],
    ['blocking in the head', (tag: string) => ({ head: tag.replace(' async', '') })],
    ['in the head and in the body', (tag: string) => ({ head: tag, body: tag })],
    ['twice in the body', (tag: string) => ({ body: tag + tag })],
    [
      'added late by a script, twice',
      (tag: string) => ({
        body: `<template>${tag}</template><script type="module">
          for (const _ of [1, 2]) {
            const late = document.createElement('script');
            for (const { name, value } of document.querySelector('template').content.firstChild.attributes) late.setAttribute(name, value);
            document.head.append(late);
          }
        </script>`,
      }),
    ],
  ])('gets one launcher from a tag that stands %s', async (_, parts) => {
    const { page, uncaught, complaints } = await world.visit(
      world.host.add({ body: pageHtml(parts(world.tag(''))) }),
    );
    const button = page.getByRole('button', { name: 'ご意見をどうぞ' });
    await button.click();
    await surveyIn(page).getByRole('group', { name: first.words.title }).waitFor();
    // A tag that is still to come would hold this back.
    await page.waitForLoadState('load');
    expect(await page.locator('koe-survey').count()).toBe(1);
    expect([uncaught, complaints]).toEqual([[], []]);
    await page.context().close();
  });
});
