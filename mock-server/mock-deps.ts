import type { QuestionnaireDocument } from '../src/questionnaire/questionnaire.ts';
import type { MockStore } from './mock-store.ts';

export interface MockDeps {
  readonly questionnaires: readonly QuestionnaireDocument[];
  readonly store: MockStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Waits so many milliseconds, for scenarios that are slow. */
  readonly wait: (ms: number) => Promise<void>;
}
