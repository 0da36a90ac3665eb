import { expect, it } from 'vitest';
import { anInvitation } from '../../../test/fixtures/an-invitation.ts';
import { allLinkWords } from '../../../widget/examples/all-link-words.ts';
import { parsePrefill } from '../../../src/response/parse-prefill.ts';
import { questionnaires } from '../../../src/questionnaires/questionnaires.ts';
import { createDayFormat } from './day-format.ts';
import { emailMessage } from './email-message.ts';
import { lineMessage } from './line-message.ts';
import { lineObstacles } from './line-obstacles.ts';
import { messageContent, type MessageContent } from './message-content.ts';
import { qrSheet } from './qr-sheet.ts';
import { qrSvg } from './qr-svg.ts';
import { smsMessage, smsObstacles } from './sms-message.ts';
import { allWords } from './words/words-for.ts';

/** As long as a token with an id of 64 letters becomes. */
const TOKEN = `${'h'.repeat(60)}.${'p'.repeat(330)}.${'s'.repeat(86)}`;
const published = questionnaires.map((document) => ({ document, contentHash: '' }));
const world = {
  catalogue: { current: (survey: string) => published.find(({ document }) => document.id === survey) },
  sender: {
    origin: 'https://voice.insurer.example',
    name: 'ひなた損害保険',
    dayFormat: createDayFormat('Asia/Tokyo'),
  },
};
const invitation = anInvitation({ opensUntil: Date.parse('2026-12-20T14:37:00+09:00') });
const contentIn = (lang: string | undefined, survey = 'contract'): MessageContent =>
  messageContent({ ...invitation, survey }, TOKEN, lang, world);
const contents = questionnaires.flatMap(({ id, words }) =>
  Object.keys(words).map((lang) => contentIn(lang, id)),
);

it('names the last day that is whole, and speaks Japanese where nothing is said', () => {
  const { lang, words, link } = contentIn(undefined);
  expect([lang, words.until]).toEqual(['ja', '2026年12月19日までお答えいただけます。']);
  expect(link).toBe(`https://voice.insurer.example/s/contract#i=${TOKEN}`);
});

it('offers each answer of the first question as a link that the survey takes', () => {
  const { first } = contentIn('en');
  const [question] = questionnaires[0]?.questions ?? [];
  if (!first || !question) throw new Error('there is no first question');
  const answers = first.taps.map(({ link }) => {
    const fragment = new URLSearchParams(new URL(link).hash.slice(1));
    expect([fragment.get('i'), fragment.get('lang')]).toEqual([TOKEN, 'en']);
    return parsePrefill(question, fragment.get('a.overall') ?? '');
  });
  expect(answers).toEqual([5, 4, 3, 2, 1]);
});

it('has only a way in where the first question is not answered by one tap', () => {
  const [document] = questionnaires;
  if (!document) throw new Error('there is no questionnaire');
  const [, ...questions] = document.questions;
  const choices = { ...document, questions: questions.filter(({ kind }) => kind !== 'rating') };
  const current = () => ({ document: choices, contentHash: '' });
  const content = messageContent(invitation, TOKEN, 'ja', { ...world, catalogue: { current } });
  expect(content.first).toBeUndefined();
  expect(lineObstacles(lineMessage(content))).toEqual([]);
  expect(emailMessage(content).html.match(/<a /g)).toHaveLength(1);
});

it.each(contents)(
  'every message in $lang about “$title” is taken on its way, and names nobody',
  (content) => {
    expect(lineObstacles(lineMessage(content))).toEqual([]);
    expect(smsObstacles(smsMessage(content))).toEqual([]);
    for (const words of [JSON.stringify(lineMessage(content)), emailMessage(content).text])
      expect(words).not.toContain('{{');
  },
);

it.each(Object.entries(allWords))('sends who got a wrong message to the button in %s', (lang, words) => {
  const label = new Map(Object.entries(allLinkWords)).get(lang)?.['not-mine.ask'];
  expect(label).toBeDefined();
  expect(words.notMine).toContain(label);
});

it('tells what LINE would refuse, and where', () => {
  const message = lineMessage(contentIn('ja'));
  const letters = (count: number) => '字'.repeat(count);
  const long = { ...contentIn('ja'), title: letters(1_500), link: `https://a.example/#${letters(1_000)}` };
  expect(lineObstacles(message)).toEqual([]);
  expect(lineObstacles({ ...message, altText: letters(1_501) })).toEqual([
    { field: '/altText', expected: 'at most 1500 UTF-16 units' },
  ]);
  expect(lineObstacles(lineMessage(long)).map(({ field }) => field)).toEqual([
    '/altText',
    '/contents/footer/contents/0/action/uri',
  ]);
  const words = { ...long.words, open: '👍🏽'.repeat(41), unsent: letters(10_000) };
  expect(lineObstacles(lineMessage({ ...contentIn('ja'), words })).map(({ field }) => field)).toEqual([
    '/contents',
    '/contents/footer/contents/0/action/label',
  ]);
  const fits = { ...contentIn('ja').words, open: '👍🏽'.repeat(40) };
  expect(lineObstacles(lineMessage({ ...contentIn('ja'), words: fits }))).toEqual([]);
});

it('the e-mail is read without pictures and scripts, and says the same in plain text', () => {
  for (const content of contents) {
    const { html, text, subject } = emailMessage(content);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${content.lang}">`));
    expect(html).not.toMatch(/<img|<script|<link|url\(|background-image/);
    expect(subject).toBe(`${content.title} | ひなた損害保険`);
    const { first, link, words } = content;
    for (const { label, link: tap } of first?.taps ?? []) {
      expect(html).toContain(`href="${tap.replaceAll('&', '&amp;')}"`);
      expect(text).toContain(`${label}\n${tap}\n`);
    }
    expect(text).toContain(`${words.open}\n${link}\n`);
  }
});

it('lets nothing that the caller or a questionnaire says become markup', () => {
  const content = { ...contentIn('ja'), title: '<b>"&\'' };
  const sheet = qrSheet('a<b', [{ content, label: '</p><script>' }]);
  for (const html of [sheet, emailMessage(content).html]) {
    expect(html).toContain('&lt;b&gt;&quot;&amp;&#39;');
    expect(html).not.toMatch(/<b>|<script/);
  }
});

it('eight codes stand on a page', () => {
  const codes = Array.from({ length: 17 }, (_, at) => ({ content: contentIn('ja'), label: `${at}` }));
  const pages = qrSheet('sheet', codes).split('<section>').slice(1);
  expect(pages.map((page) => page.match(/<article/g)?.length)).toEqual([8, 8, 1]);
});

it('a code is drawn with its quiet zone and a dark row for each module of its finder', () => {
  const svg = qrSvg('https://a.example/');
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  expect((size - 8 - 17) % 4).toBe(0);
  for (const row of [`M4 4.5h7M`, `M4 10.5h7M`, `M${size - 11} 4.5h7M`]) expect(svg).toContain(row);
  expect(svg.split('stroke=')[1]).not.toMatch(/M[0-3] /);
});
