import { contentHash } from '../../src/questionnaire/content-hash.ts';
import { parseQuestionnaire } from '../../src/questionnaire/parse-questionnaire.ts';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import { StartupError } from '../startup-error.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { QuestionnairesTable } from '../storage/tables.ts';
import { createCatalogue, type Catalogue, type Published } from './catalogue.ts';

/**
 * Adds the documents to the revisions that the database knows for good, and opens the catalogue of them all. A
 * `StartupError` when a document differs from what was published as the same revision: responses to both could not
 * be told apart.
 */
export async function publishQuestionnaires(
  database: Database,
  documents: readonly QuestionnaireDocument[],
  now: number,
): Promise<Catalogue> {
  const reasons: string[] = [];
  for (const document of documents) {
    const { id, revision } = document;
    const hash = await contentHash(document);
    if ((await publish(database, document, hash, now)) !== hash) {
      reasons.push(
        `Questionnaire "${id}" has changed, but revision ${revision} was published before; raise its "revision".`,
      );
    }
  }
  if (reasons.length > 0) throw new StartupError(reasons);
  const rows = await database.selectFrom('questionnaires').selectAll().orderBy('id').execute();
  return createCatalogue(rows.map(publishedFrom), documents, (survey, revision) =>
    findPublished(database, survey, revision),
  );
}

/** The content hash that stands for this revision: the given one, or that of whatever was published first. */
async function publish(
  database: Database,
  document: QuestionnaireDocument,
  hash: string,
  now: number,
): Promise<string> {
  const { id, revision } = document;
  await database
    .insertInto('questionnaires')
    .values({
      id,
      revision,
      content_hash: hash,
      document: JSON.stringify(document),
      published_at: new Date(now).toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['id', 'revision']).doNothing())
    .execute();
  const standing = await database
    .selectFrom('questionnaires')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .select('content_hash')
    .executeTakeFirstOrThrow();
  return standing.content_hash;
}

/** Compared here: what a response says may be a number that is none to the database. */
async function findPublished(
  database: Database,
  survey: string,
  revision: number,
): Promise<Published | undefined> {
  const rows = await orStoreError(() =>
    database.selectFrom('questionnaires').where('id', '=', survey).selectAll().execute(),
  );
  const row = rows.find((each) => each.revision === revision);
  return row && publishedFrom(row);
}

function publishedFrom(row: QuestionnairesTable): Published {
  const parsed = parseQuestionnaire(JSON.parse(row.document));
  if (parsed.ok) return { document: parsed.questionnaire, contentHash: row.content_hash };
  throw new StartupError(
    parsed.issues.map(
      ({ path, message }) =>
        `Questionnaire "${row.id}", revision ${row.revision}, as published: ${path} ${message}`,
    ),
  );
}
