import type { SurveyModel } from '../survey-model.ts';
// Before the other views, as in a page: style sheets come in the order of these lines.
import { SurveyView } from '../view/survey-view.tsx';
import { everyView } from '../view/every-view.ts';
import { Acted, type Act } from './acted.tsx';
import type { Scene } from './scene.ts';

/** A survey in some state, with every view at hand. */
export function surveyScene(modelIn: (lang: string) => SurveyModel): Scene {
  return (lang) => <SurveyView model={modelIn(lang)} views={everyView} />;
}

/** What comes of doing something there. */
export const after = (scene: Scene, ...acts: readonly Act[]): Scene => {
  return (lang) => <Acted acts={acts}>{scene(lang)}</Acted>;
};
