import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';
import { published } from './peers-folder.ts';
import { questions } from './questions.ts';

const { title, overall, clear, helpful, recommend, words } = questions;
const survey = {
  title,
  questionsOnPageMode: 'questionPerPage',
  elements: [
    {
      type: 'rating',
      name: 'overall',
      title: overall.title,
      isRequired: true,
      rateMax: 5,
      minRateDescription: overall.points[0],
      maxRateDescription: overall.points[4],
      displayMode: 'buttons',
    },
    { type: 'radiogroup', name: 'clear', title: clear.title, choices: clear.options },
    { type: 'checkbox', name: 'helpful', title: helpful.title, choices: helpful.options },
    {
      type: 'rating',
      name: 'recommend',
      title: recommend.title,
      rateMin: 0,
      rateMax: 10,
      minRateDescription: recommend.low,
      maxRateDescription: recommend.high,
    },
    { type: 'comment', name: 'words', title: words.title },
  ],
};

export async function surveyJs({ assets }: Origins): Promise<Cell> {
  return {
    name: names.bare[3],
    package: 'survey-js-ui',
    page: {
      head: `<link rel="stylesheet" href="${assets}/survey-core.css">
<script defer src="${assets}/survey-core.js"></script><script defer src="${assets}/survey-js-ui.js"></script>
<script>addEventListener('DOMContentLoaded', () => new Survey.Model(${JSON.stringify(survey)}).render(document.getElementById('slot')))</script>`,
    },
    aim: { answer: '.sd-rating label', where: 'page' },
    files: new Map([
      ['/survey-core.css', await published('survey-core/survey-core.min.css', 'text/css')],
      ['/survey-core.js', await published('survey-core/survey.core.min.js')],
      ['/survey-js-ui.js', await published('survey-js-ui/survey-js-ui.min.js')],
    ]),
  };
}
