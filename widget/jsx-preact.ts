import type { HTMLAttributes } from 'preact';
import type { SurveyAttributes, SurveyElement, SurveyListeners } from './element-types.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'koe-survey': Omit<HTMLAttributes<SurveyElement>, keyof SurveyAttributes> &
        SurveyAttributes &
        SurveyListeners;
    }
  }
}
