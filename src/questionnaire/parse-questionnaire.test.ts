import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuestionnaire } from '../../test/fixtures/questionnaires/arbitrary-questionnaire.ts';
import { documentOf, overall } from '../../test/fixtures/questionnaires/document-of.ts';
import roadsideAssistance from '../../test/fixtures/questionnaires/roadside-assistance.json';
import tenMistakes from '../../test/fixtures/questionnaires/ten-mistakes.json';
import { taxonomy } from '../questionnaires/taxonomy.ts';
import type { Issue } from './issue.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parseQuestionnaire(input, taxonomy);
  return parsed.ok ? [] : parsed.issues;
};

describe('parseQuestionnaire', () => {
  it('V1: accepts every valid questionnaire, unchanged', () => {
    fc.assert(
      fc.property(arbitraryQuestionnaire, (questionnaire) => {
        const written: unknown = JSON.parse(JSON.stringify(questionnaire));
        expect(parseQuestionnaire(written, taxonomy)).toEqual({ ok: true, questionnaire });
      }),
    );
  });

  it('accepts a third questionnaire of every kind, written as JSON alone', () => {
    const { $schema: _, ...questionnaire } = roadsideAssistance;
    expect(parseQuestionnaire(roadsideAssistance, taxonomy)).toEqual({ ok: true, questionnaire });
  });

  it('accepts the example of the guide for writers', async () => {
    const guide = await readFile(new URL('../../docs/questionnaires.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    expect(issuesOf(JSON.parse(example))).toEqual([]);
  });

  it('V1: names each of ten planted mistakes with its path, and nothing else', () => {
    const issues = issuesOf(tenMistakes).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(issues).toMatchInlineSnapshot(`
      [
        {
          "message": "expected ("rating" | "recommendation" | "choice" | "choices" | "text" | "voice" | "contact" | "consent"), got "slider"",
          "path": "/questions/1/kind",
        },
        {
          "message": "a condition may look only at earlier questions; "comment" stands here or later",
          "path": "/questions/2/showIf/question",
        },
        {
          "message": "a question with the id "overall" stands earlier",
          "path": "/questions/3/id",
        },
        {
          "message": "only the first question may be required",
          "path": "/questions/4/required",
        },
        {
          "message": "is missing",
          "path": "/questions/5/maxLength",
        },
        {
          "message": ""manner" (rating) can never be 6",
          "path": "/questions/5/showIf/of/0/value",
        },
        {
          "message": "expected at least one id of the complaint taxonomy",
          "path": "/questions/6/topics/1/taxonomy",
        },
        {
          "message": "expected a whole number from 1",
          "path": "/revision",
        },
        {
          "message": "is no field of the format, or has nothing to belong to",
          "path": "/words/ja/questions/price",
        },
        {
          "message": "is missing",
          "path": "/words/ja/questions/workshop/options/far",
        },
      ]
    `);
  });

  it('V1: one mistake does not hide another in the same question', () => {
    const showIf = { op: 'answered', question: 'nobody' };
    const question = { id: 'Note', kind: 'text', lines: 'two', required: true, showIf };
    const paths = issuesOf(documentOf(overall, { question, words: { title: '' } })).map(({ path }) => path);
    expect(paths.toSorted()).toEqual([
      '/questions/1/id',
      '/questions/1/lines',
      '/questions/1/maxLength',
      '/questions/1/required',
      '/questions/1/showIf/question',
    ]);
  });

  it('V1: has a verdict on anything, and a reason for every refusal', () => {
    const almost = fc
      .record({ at: fc.nat(), instead: fc.oneof(fc.anything(), fc.jsonValue()) })
      .map(({ at, instead }) => withNodeReplaced(roadsideAssistance, at, instead));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost), (input) => {
        const parsed = parseQuestionnaire(input, taxonomy);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
    );
  });
});

/** The document with its nth value, counted through every depth and around, replaced. */
function withNodeReplaced(document: unknown, nth: number, instead: unknown): unknown {
  const visit = (replaceAt: number): { readonly seen: number; readonly value: unknown } => {
    let seen = 0;
    const value: unknown = JSON.parse(JSON.stringify(document), (_, node: unknown) =>
      seen++ === replaceAt ? instead : node,
    );
    return { seen, value };
  };
  return visit(nth % visit(-1).seen).value;
}
