import { renderSurveysPreview } from 'posthog-js/dist/surveys-preview.js';

renderSurveysPreview({
  survey: globalThis.survey,
  parentElement: document.getElementById('slot'),
  previewPageIndex: 0,
});
