import type { SurveyAttributes, SurveyElement, SurveyListeners } from './element-types.ts';

/** What React gives every element, as far as it makes sense here; React itself is the embedding page's. */
interface ReactAttributes {
  key?: string | number | bigint | null;
  ref?: ((element: SurveyElement | null) => void) | { current: SurveyElement | null } | null;
  children?: unknown;
  id?: string;
  className?: string;
  style?: object;
  hidden?: boolean;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'koe-survey': ReactAttributes & SurveyAttributes & SurveyListeners;
    }
  }
}
