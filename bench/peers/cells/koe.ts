import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';
import { questions } from './questions.ts';

/** Key of the host page's site, and id of the survey. */
export const site = 'bench';
export const survey = 'five-questions';

const { title, purpose, overall, clear, helpful, recommend, words } = questions;
const named = (labels: readonly string[]) => Object.fromEntries(labels.map((label, at) => [`o${at}`, label]));
const namesOf = (labels: readonly string[]) => labels.map((_, at) => `o${at}`);

/** The five questions as a questionnaire. */
export const questionnaire = {
  id: survey,
  revision: 1,
  taxonomy: '2024',
  questions: [
    { id: 'overall', kind: 'rating', required: true },
    { id: 'clear', kind: 'choice', options: namesOf(clear.options) },
    { id: 'helpful', kind: 'choices', options: namesOf(helpful.options) },
    { id: 'recommend', kind: 'recommendation' },
    { id: 'words', kind: 'text', lines: 'many', maxLength: 1_000 },
  ],
  words: {
    ja: {
      title,
      purpose,
      questions: {
        overall: {
          title: overall.title,
          points: Object.fromEntries(overall.points.map((point, at) => [String(at + 1), point])),
        },
        clear: { title: clear.title, options: named(clear.options) },
        helpful: { title: helpful.title, options: named(helpful.options) },
        recommend: { title: recommend.title, low: recommend.low, high: recommend.high },
        words: { title: words.title },
      },
    },
  },
};

const aim = { answer: '.koe-form label:has(input[type=radio])', hydrates: '#koe' };
const inFrame = { ...aim, where: 'frame' } as const;

export function koeCells({ koe }: Origins): readonly Cell[] {
  const script = `<script async src="${koe}/koe.js"></script>`;
  const tag = (more: string) =>
    `<koe-survey survey="${survey}" site="${site}" lang="ja"${more}></koe-survey>`;
  const framed = `${koe}/s/${survey}?embed=inline&amp;lang=ja&amp;site=${site}`;
  return [
    {
      name: names.link,
      page: { address: `${koe}/s/${survey}?lang=ja` },
      aim: { ...aim, where: 'page' },
    },
    {
      name: names.snippet,
      page: {
        slot: `<koe-survey display="inline"><iframe src="${framed}" title="ご意見をどうぞ" width="100%" height="752"></iframe></koe-survey>${script}`,
      },
      aim: inFrame,
    },
    {
      name: names.tag,
      page: { head: script, slot: tag(' display="inline"') },
      aim: inFrame,
    },
    {
      name: names.launcher,
      page: { head: script, slot: tag('') },
      opener: { shadow: 'koe-survey', answer: '.launcher button' },
      aim: inFrame,
    },
  ];
}
