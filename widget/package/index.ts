export { mountSurvey, type MountedSurvey } from './mount-survey.tsx';
export type { MountOptions } from './mount-options.ts';
export type { SurveyEvent } from '../survey-event.ts';
