import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';
import { contactKeys, openContact, type ContactKeys } from './open-contact.ts';

const json = v.pipe(
  v.string(),
  v.transform((text): unknown => JSON.parse(text)),
);
const ofResponse = { response_id: v.string() };
const tables = {
  responses: v.object({
    id: v.string(),
    survey: v.string(),
    lang: v.string(),
    channel: v.string(),
    site: v.nullable(v.string()),
    receipt: v.string(),
  }),
  answers: v.object({ ...ofResponse, question: v.string(), value: json }),
  voices: v.object({ ...ofResponse, class: v.string(), topics: json, taxonomy: json, text: v.string() }),
  contacts: v.object({
    ...ofResponse,
    by: v.string(),
    not_through_agency: v.nullable(v.number()),
    sealed: v.nullable(v.string()),
  }),
  consents: v.object({ ...ofResponse, question: v.string(), given: v.number() }),
};

/** One stored response put together from its rows, in the shape of what a person was told to tap. */
export interface StoredResponse extends v.InferOutput<typeof tables.responses> {
  readonly tapped: Readonly<Record<string, unknown>>;
  /** Taxonomy ids of each voice, in order. */
  readonly taxonomy: readonly unknown[];
}

/** Everything the collector holds, what is sealed in it opened, read from its database file and not through its API. */
export function storedResponses(dataDir: string): readonly StoredResponse[] {
  const database = new Database(join(dataDir, 'koe.sqlite'), { readonly: true });
  const keys = contactKeys(dataDir);
  const rows = (table: keyof typeof tables): unknown[] => database.prepare(`select * from ${table}`).all();
  try {
    const answers = v.parse(v.array(tables.answers), rows('answers'));
    const voices = v.parse(v.array(tables.voices), rows('voices'));
    const contacts = v.parse(v.array(tables.contacts), rows('contacts'));
    const consents = v.parse(v.array(tables.consents), rows('consents'));
    return v.parse(v.array(tables.responses), rows('responses')).map((response) => {
      const own = (row: { response_id: string }): boolean => row.response_id === response.id;
      const said = voices.filter(own);
      const contact = contacts.find(own);
      return {
        ...response,
        taxonomy: said.map(({ taxonomy }) => taxonomy),
        tapped: {
          ...Object.fromEntries(answers.filter(own).map(({ question, value }) => [question, value])),
          ...(said.length > 0 && {
            voice: said.map((voice) => ({ class: voice.class, topics: voice.topics, text: voice.text })),
          }),
          ...(contact && { contact: contactOf(contact, keys) }),
          ...Object.fromEntries(consents.filter(own).map(({ question, given }) => [question, given === 1])),
        },
      };
    });
  } finally {
    database.close();
  }
}

function contactOf(
  { by, sealed, not_through_agency }: v.InferOutput<typeof tables.contacts>,
  keys: ContactKeys,
): Readonly<Record<string, unknown>> {
  if (sealed === null) return { by };
  const { address, when } = openContact(sealed, keys);
  return { by, address, when, notThroughAgency: not_through_agency === 1 };
}

/** What is stored of what was done meanwhile. */
export async function rowsOf(dataDir: string, work: () => Promise<unknown>) {
  const before = new Set(storedResponses(dataDir).map(({ id }) => id));
  await work();
  return storedResponses(dataDir).filter(({ id }) => !before.has(id));
}
