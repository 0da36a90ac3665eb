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
  /** Any revision that was ever published, by any instance, for a response that names it. */
  revision(survey: string, revision: number): Promise<Questionnaire | undefined>;
}

/**
 * Of each survey that is offered, the highest revision on offer is the one asked.
 * @param findPublished what may have been published since, by an instance that is a release ahead
 */
export function createCatalogue(
  published: readonly Published[],
  offered: readonly Pick<Questionnaire, 'id' | 'revision'>[],
  findPublished: (survey: string, revision: number) => Promise<Published | undefined>,
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
    async revision(survey, revision) {
      const name = nameOf(survey, revision);
      const entry = revisions.get(name) ?? (await findPublished(survey, revision));
      if (entry) revisions.set(name, entry);
      return entry?.document;
    },
  };
}

function nameOf(survey: string, revision: number): string {
  return `${survey} ${revision}`;
}
