import { mountSurvey, type MountedSurvey, type SurveyEvent } from '@koe/survey';

const target = document.querySelector('#voice');
if (!target) throw new Error('the page has no place for the survey');
const settings = new URLSearchParams(location.search);
const told: SurveyEvent[] = [];
const heard: { readonly type: string; readonly detail: unknown }[] = [];
let survey: MountedSurvey | undefined;

for (const type of ['koe-ready', 'koe-saved', 'koe-delivered', 'koe-error'])
  // Not the event itself: it would keep its target, the survey.
  document.addEventListener(type, (event) =>
    heard.push({ type, detail: event instanceof CustomEvent && event.detail }),
  );
Object.assign(window, {
  told: () => told,
  heard: () => heard,
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
