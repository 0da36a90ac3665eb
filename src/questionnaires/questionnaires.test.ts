import { describe, expect, it } from 'vitest';
import { contentHash } from '../questionnaire/content-hash.ts';
import { parseQuestionnaire } from '../questionnaire/parse-questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import type { Answers, VoiceClass } from '../questions/kinds.ts';
import published from './published.json';
import { questionnaires } from './questionnaires.ts';
import { taxonomy } from './taxonomy.ts';

const voiceOf = (voiceClass: VoiceClass): Answers => ({
  voice: [{ class: voiceClass, topics: [], text: 'ひとこと' }],
});

it('the contract and the claim payment questionnaire are offered', () => {
  expect(questionnaires.map(({ id }) => id)).toEqual(['contract', 'claim-payment']);
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

  it('can be had in Japanese and English', () => {
    expect(Object.keys(document.words)).toEqual(expect.arrayContaining(['ja', 'en']));
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
});
