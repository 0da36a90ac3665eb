import { mountSurvey, type MountedSurvey, type SurveyEvent } from '@koe/survey';

const target = document.querySelector('#voice');
if (!target) throw new Error('the page has no place for the survey');
const settings = new URLSearchParams(location.search);
const told: SurveyEvent[] = [];
const heard: Event[] = [];
let survey: MountedSurvey | undefined;

for (const type of ['koe-ready', 'koe-saved', 'koe-delivered', 'koe-error'])
  document.addEventListener(type, (event) => heard.push(event));
Object.assign(window, {
  told: () => told,
  heard: () =>
    heard.map((event) => ({ type: event.type, detail: event instanceof CustomEvent && event.detail })),
});

document.querySelector('#mount')?.addEventListener('click', () => {
  survey = mountSurvey(target, {
    origin: settings.get('collector') ?? '',
    survey: settings.get('survey') ?? 'contract',
    site: 'hinata-my',
    onEvent: (event) => told.push(event),
  });
});
document.querySelector('#unmount')?.addEventListener('click', () => survey?.unmount());
