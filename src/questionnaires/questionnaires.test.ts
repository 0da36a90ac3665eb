import { describe, expect, it } from 'vitest';
import revision1 from '../../test/fixtures/questionnaires/revision-1.json';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { chooseLanguage } from '../questionnaire/choose-language.ts';
import { contentHash } from '../questionnaire/content-hash.ts';
import { parseQuestionnaire } from '../questionnaire/parse-questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import { countGraphemes } from '../questions/count-graphemes.ts';
import type { Answers, VoiceClass } from '../questions/kinds.ts';
import { finishResponse } from '../response/finish-response.ts';
import { startSession } from '../response/start-session.ts';
import published from './published.json';
import { questionnaires } from './questionnaires.ts';
import { taxonomy } from './taxonomy.ts';

const voiceOf = (voiceClass: VoiceClass): Answers => ({
  voice: [{ class: voiceClass, topics: [], text: 'ひとこと' }],
});

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const latin = /^\P{Other_Letter}+$/u;
/** What each phrase of a language looks like; one that was left in another does not. */
const scripts = {
  ja: japanese,
  'ja-simple': japanese,
  en: latin,
  'zh-Hans': /^(?=.*\p{Script=Han})[^\p{Script=Hiragana}\p{Script=Katakana}]+$/su,
  ko: /^(?=.*\p{Script=Hangul})[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/su,
  vi: latin,
  'pt-BR': latin,
  ne: /^(?=.*\p{Script=Devanagari})[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/su,
};

function phrasesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words ?? {}).flatMap(phrasesIn);
}

it('the contract and the claim payment questionnaire are offered', () => {
  expect(questionnaires.map(({ id }) => id)).toEqual(['contract', 'claim-payment']);
});

it('the frozen revision 1 is what was published', async () => {
  for (const document of revision1) {
    const parsed = parseQuestionnaire(document);
    if (!parsed.ok) throw new Error(`${document.id} is no questionnaire any more`);
    const listed = new Map(Object.entries(published)).get(document.id)?.[1];
    expect(await contentHash(parsed.questionnaire)).toBe(listed);
  }
});

describe.each(questionnaires)('$id', (document) => {
  it('is valid, and every topic maps to ids of the taxonomy', () => {
    expect(parseQuestionnaire(document, taxonomy)).toEqual({ ok: true, questionnaire: document });
  });

  it('has a raised revision when its content has changed, and every older one stays listed', async () => {
    const hashes = new Map(Object.entries(published)).get(document.id) ?? {};
    const revisions = Array.from({ length: document.revision }, (_, index) => String(index + 1));
    expect(Object.keys(hashes)).toEqual(revisions);
    expect(Object.values(hashes).at(-1)).toBe(await contentHash(document));
  });

  const languages = Object.keys(document.words);

  it('can be had in each of our languages, in the order offered', () => {
    expect(languages).toEqual(Object.keys(scripts));
  });

  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ja-Jpan-JP', 'ja'],
    ['jpn', 'ja'],
    ['ja-simple', 'ja-simple'],
  ])('speaks easy Japanese to those alone who ask for it: %s gets %s', (wanted, expected) => {
    expect(chooseLanguage(languages, [wanted])).toBe(expected);
  });

  it.each(Object.entries(scripts))('is written in %s throughout', (lang, script) => {
    expect(phrasesIn(document.words[lang]).filter((phrase) => !script.test(phrase))).toEqual([]);
  });

  it('has short sentences in easy Japanese', () => {
    const sentences = phrasesIn(document.words['ja-simple'])
      .flatMap((phrase) => phrase.split(/[。？\n]/))
      .map((sentence) => sentence.replaceAll(/\(\p{Script=Hiragana}+\)|\s/gu, ''));
    expect(sentences.filter((sentence) => countGraphemes(sentence) > 40)).toEqual([]);
  });

  it('requires the first question and no other', () => {
    expect(document.questions.filter(({ required }) => required)).toEqual(document.questions.slice(0, 1));
  });

  it('asks for contact and permission only after something was said, and about praise only after praise', () => {
    const shown = (answers: Answers) =>
      visibleQuestions(document.questions, answers)
        .map(({ id }) => id)
        .filter((id) => ['contact', 'pass-on-praise', 'publish'].includes(id));
    expect(shown({ overall: 5 })).toEqual([]);
    expect(shown(voiceOf('complaint'))).toEqual(['contact', 'publish']);
    expect(shown(voiceOf('praise'))).toEqual(['contact', 'pass-on-praise', 'publish']);
  });

  it('V3: passes on no permission about praise that was taken back', async () => {
    const session = startSession({
      questionnaire: document,
      lang: 'ja',
      channel: 'link',
      now: 0,
      randomBytes: seededBytes(1),
    });
    const consentOf = async (voice: VoiceClass, permitted: boolean) => {
      const answers = { overall: 5, ...voiceOf(voice), 'pass-on-praise': permitted } as const;
      return (await finishResponse({ ...session, answers }, document, 0)).consent;
    };
    expect(await consentOf('praise', true)).toEqual({ 'pass-on-praise': true });
    expect(await consentOf('praise', false)).toEqual({ 'pass-on-praise': false });
    expect(await consentOf('complaint', true)).toEqual({});
  });
});
