import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';

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
    address: v.nullable(v.string()),
    when_: v.nullable(v.string()),
    not_through_agency: v.nullable(v.number()),
  }),
  consents: v.object({ ...ofResponse, question: v.string(), given: v.number() }),
};

/** One stored response put together from its rows, in the shape of what a person was told to tap. */
export interface StoredResponse extends v.InferOutput<typeof tables.responses> {
  readonly tapped: Readonly<Record<string, unknown>>;
  /** Taxonomy ids of each voice, in order. */
  readonly taxonomy: readonly unknown[];
}

/** Everything the collector holds, read from its database file and not through its API. */
export function storedResponses(dataDir: string): readonly StoredResponse[] {
  const database = new Database(join(dataDir, 'koe.sqlite'), { readonly: true });
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
          ...(contact && { contact: contactOf(contact) }),
          ...Object.fromEntries(consents.filter(own).map(({ question, given }) => [question, given === 1])),
        },
      };
    });
  } finally {
    database.close();
  }
}

const contactOf = (row: v.InferOutput<typeof tables.contacts>): Readonly<Record<string, unknown>> =>
  row.by === 'no'
    ? { by: row.by }
    : {
        by: row.by,
        address: row.address,
        when: row.when_,
        notThroughAgency: row.not_through_agency === 1,
      };
