import type { Questionnaire, QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';

export interface Published {
  readonly document: QuestionnaireDocument;
  readonly contentHash: string;
}

/** Every questionnaire that is asked now, and every revision that ever was. */
export interface Catalogue {
  /** Ids of the surveys that are offered, in the order given. */
  readonly surveys: readonly string[];
  /** The revision that is asked now; undefined when the survey is not offered. */
  current(survey: string): Published | undefined;
  /** Any revision that was ever published, for a response that names it. */
  revision(survey: string, revision: number): Questionnaire | undefined;
}

/** Of each survey that is offered, the highest revision on offer is the one asked. */
export function createCatalogue(
  published: readonly Published[],
  offered: readonly Pick<Questionnaire, 'id' | 'revision'>[],
): Catalogue {
  const revisions = new Map(
    published.map((entry) => [nameOf(entry.document.id, entry.document.revision), entry]),
  );
  const current = new Map<string, Published>();
  for (const { id, revision } of offered) {
    const entry = revisions.get(nameOf(id, revision));
    const newest = current.get(id);
    if (entry && (!newest || newest.document.revision < revision)) current.set(id, entry);
  }
  return {
    surveys: [...current.keys()],
    current: (survey) => current.get(survey),
    revision: (survey, revision) => revisions.get(nameOf(survey, revision))?.document,
  };
}

function nameOf(survey: string, revision: number): string {
  return `${survey} ${revision}`;
}
