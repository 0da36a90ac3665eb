import type { LiveSurveyModel } from '../page/create-survey-model.ts';

/** What a link may do to the survey that it opened. */
export type LinkedSurvey = Pick<
  LiveSurveyModel,
  'questionnaire' | 'translate' | 'session' | 'final' | 'discard' | 'leaveInvitation' | 'goOnWith'
>;
