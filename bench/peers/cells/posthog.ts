import { join } from 'node:path';
import { bundled } from './bundled.ts';
import type { Cell, Origins } from './cell.ts';
import { names } from './names.ts';
import { pages, published, versionOf } from './peers-folder.ts';
import { questions } from './questions.ts';

const { title, overall, clear, helpful, recommend, words } = questions;
const survey = {
  id: 'five',
  name: title,
  type: 'popover',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  conditions: null,
  appearance: { whiteLabel: true, displayThankYouMessage: true },
  questions: [
    {
      id: 'overall',
      type: 'rating',
      question: overall.title,
      display: 'number',
      scale: 5,
      lowerBoundLabel: overall.points[0],
      upperBoundLabel: overall.points[4],
    },
    { id: 'clear', type: 'single_choice', question: clear.title, choices: clear.options, optional: true },
    {
      id: 'helpful',
      type: 'multiple_choice',
      question: helpful.title,
      choices: helpful.options,
      optional: true,
    },
    {
      id: 'recommend',
      type: 'rating',
      question: recommend.title,
      display: 'number',
      scale: 10,
      lowerBoundLabel: recommend.low,
      upperBoundLabel: recommend.high,
      optional: true,
    },
    { id: 'words', type: 'open', question: words.title, optional: true },
  ],
};
const token = 'phc_bench';
/** What the server tells a project that has surveys and nothing else. */
const config = {
  token,
  supportedCompression: ['gzip-js'],
  hasFeatureFlags: false,
  surveys: true,
  siteApps: [],
};
const remoteConfig = `window._POSTHOG_REMOTE_CONFIG = ${JSON.stringify({ [token]: { config, siteApps: [] } })}`;
const settings = { autocapture: false, capture_pageview: false, disable_session_recording: true };

export async function posthog({ assets }: Origins): Promise<readonly Cell[]> {
  const surveys = await published('posthog-js/dist/surveys.js');
  return [
    {
      name: names.bare[1],
      package: 'posthog-js',
      page: {
        head: `<script>survey = ${JSON.stringify(survey)}</script><script defer src="${assets}/posthog-preview.js"></script>`,
      },
      aim: { answer: '#slot .ratings-number', where: 'page' },
      files: new Map([['/posthog-preview.js', await bundled(join(pages, 'posthog-preview.js'))]]),
    },
    {
      name: names.posthog,
      package: 'posthog-js',
      page: {
        head: `<script>posthog = Object.assign([], { __SV: 1, _i: [${JSON.stringify([token, { ...settings, api_host: assets }, 'posthog'])}] })</script><script async src="${assets}/static/array.js"></script>`,
      },
      aim: { shadow: '[class^=PostHogSurvey]', answer: '.ratings-number', where: 'page' },
      files: new Map([
        ['/static/array.js', await published('posthog-js/dist/array.js')],
        [`/static/${await versionOf('posthog-js')}/surveys.js`, surveys],
        [`/array/${token}/config.js`, { type: 'text/javascript', text: remoteConfig }],
        ['/api/surveys/', { type: 'application/json', text: JSON.stringify({ surveys: [survey] }) }],
      ]),
    },
  ];
}
