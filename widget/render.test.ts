import { describe, expect, it } from 'vitest';
import { localize } from '../src/questionnaire/localize.ts';
import { contract } from '../src/questionnaires/contract/contract.ts';
import type { PageAssets, PageData } from './page-data.ts';
import { renderClosedPage, renderNotFoundPage, renderSurveyPage } from './render.tsx';

const assets: PageAssets = {
  script: '/assets/survey-abc.js',
  preload: ['/assets/shared-def.js'],
  inline: { style: '.koe-page{color:red}', script: 'tap()' },
  icon: '/icon.svg',
  sender: { origin: 'https://voice.insurer.example', name: 'ひなた損害保険' },
};
const data = (lang: string): Omit<PageData, 'words'> => ({
  questionnaire: localize(contract, lang),
  sealingKey: { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
});
const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found);

describe('the survey page', () => {
  const html = renderSurveyPage(data('ja'), assets);
  const [question = ''] = /<form class="koe-form.*?<\/form>/s.exec(html) ?? [];

  it('A5, A4: holds the first question with native inputs, nothing selected', () => {
    const { words } = data('ja').questionnaire.questions[0] ?? {};
    expect(html).toContain(words?.title);
    expect(matches(question, /<input[^>]* type="(\w+)"/g)).toEqual([
      'radio',
      'radio',
      'radio',
      'radio',
      'radio',
    ]);
    expect(question).not.toMatch(/<input[^>]* checked/);
  });

  it('P3: holds a form that puts no answer into an address before its script has come', () => {
    expect(matches(html, /<form(?:[^>]* method="(\w+)")?/g)).toEqual(['dialog']);
  });

  it('says its language, and what its files are', () => {
    expect(html).toMatch(/^<!doctype html><html lang="ja">/);
    expect(html).toContain('<script type="module" src="/assets/survey-abc.js"></script>');
    expect(html).toContain('<link rel="modulepreload" href="/assets/shared-def.js">');
    expect(html).toContain('<style>.koe-page{color:red}</style>');
    expect(html).toContain('<script>tap()</script>');
    expect(renderSurveyPage(data('en'), assets)).toContain('<html lang="en">');
  });

  it('is found by no search engine, and previews nothing of whose it is', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    const previews = matches(html, /<meta property="og:[\w:]+" content="([^"]*)">/g);
    expect(previews).toContain('アンケートのお願い');
    expect(previews).toContain('ひなた損害保険');
    expect(previews).toContain('https://voice.insurer.example/s/contract');
    expect(previews).toContain('https://voice.insurer.example/preview.png');
    expect(previews.join()).not.toContain(data('ja').questionnaire.title);
  });

  it('holds nothing that a strict CSP stops: no inline script but the one that is given, style or handler', () => {
    expect(matches(html, /<script(?! type="application\/json")([^>]*)>/g)).toEqual([
      ' type="module" src="/assets/survey-abc.js"',
      '',
    ]);
    expect(html).not.toMatch(/ style="| on\w+="/);
  });

  it('says how it is framed, for a compact look', () => {
    expect(renderSurveyPage({ ...data('ja'), embed: 'launcher' }, assets)).toContain('data-embed="launcher"');
  });

  it('escapes words that a questionnaire brings', () => {
    const title = '"><script>alert(1)</script>';
    const page = renderSurveyPage(
      { ...data('ja'), questionnaire: { ...localize(contract, 'ja'), title } },
      assets,
    );
    expect(page).not.toContain('<script>alert');
  });

  it('tells who has no script how to be heard', () => {
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
  });
});

describe('the page for a survey that there is not', () => {
  it.each([
    ['ja', 'ja'],
    ['en', 'en'],
    ['ja-simple', 'ja-simple'],
    ['zh-CN', 'zh-Hans'],
    ['ne', 'ne'],
    ['fr', 'en'],
  ])('speaks the nearest of our languages to %s', (wanted, lang) => {
    const html = renderNotFoundPage(wanted, assets);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toContain('<script');
  });
});

it('on a site that may not embed it, says so to the visitor and has its script send what waits', () => {
  const html = renderClosedPage('en-GB', assets);
  expect(html).toContain('<h1 class="koe-question-title">This survey is not open here</h1>');
  expect(matches(html, /<script([^>]*)>/g)).toEqual([' type="module" src="/closed.js"']);
});
