import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';
import { published } from './peers-folder.ts';
import { questions } from './questions.ts';

const { title, overall, clear, helpful, recommend, words } = questions;
const choices = (labels: readonly string[]) => labels.map((label, at) => ({ id: `o${at}`, label }));
const survey = {
  id: 'five',
  name: title,
  type: 'link',
  welcomeCard: { enabled: false },
  thankYouCard: { enabled: true, headline: 'ありがとうございました' },
  hiddenFields: { enabled: false },
  styling: null,
  questions: [
    {
      id: 'overall',
      type: 'rating',
      headline: overall.title,
      required: true,
      scale: 'number',
      range: 5,
      lowerLabel: overall.points[0],
      upperLabel: overall.points[4],
    },
    {
      id: 'clear',
      type: 'multipleChoiceSingle',
      headline: clear.title,
      required: false,
      choices: choices(clear.options),
    },
    {
      id: 'helpful',
      type: 'multipleChoiceMulti',
      headline: helpful.title,
      required: false,
      choices: choices(helpful.options),
    },
    {
      id: 'recommend',
      type: 'nps',
      headline: recommend.title,
      required: false,
      lowerLabel: recommend.low,
      upperLabel: recommend.high,
    },
    { id: 'words', type: 'openText', headline: words.title, required: false, longAnswer: true },
  ],
};

/** The bare bundle with the survey in the page: neither its loader nor a question to its server. */
export async function formbricks({ assets }: Origins): Promise<Cell> {
  return {
    name: names.bare[0],
    package: '@formbricks/surveys',
    page: {
      head: `<script defer src="${assets}/formbricks.js"></script>
<script>addEventListener('DOMContentLoaded', () => formbricksSurveys.renderSurveyInline(${JSON.stringify({
        containerId: 'slot',
        survey,
        brandColor: '#1b4d89',
        isBrandingEnabled: false,
      })}))</script>`,
    },
    aim: { answer: '#fbjs fieldset label', where: 'page' },
    files: new Map([['/formbricks.js', await published('@formbricks/surveys/dist/index.umd.js')]]),
  };
}
