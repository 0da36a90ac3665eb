import * as v from 'valibot';
import type { Site } from '../../src/protocol/site.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { SitesTable } from '../storage/tables.ts';
import type { RegisteredSite, Sites } from './registered-site.ts';

/** The registry of sites in the database. Each answer is what stands there at that moment, whoever changed it. */
export interface SiteStore extends Sites {
  /** Undefined where the key is taken. */
  add(site: Site, now: string): Promise<RegisteredSite | undefined>;
  /** Puts `site` in the place of its version `from`. Undefined where that is no longer, or never was, the current one. */
  replace(site: Site, from: number, now: string): Promise<RegisteredSite | undefined>;
}

const OriginsSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));
const RowSchema = v.object({
  key: v.string(),
  name: v.string(),
  kind: v.picklist(['website', 'agency']),
  origins: OriginsSchema,
  surveys: v.nullable(OriginsSchema),
  active: v.pipe(
    v.number(),
    v.transform((active) => active === 1),
  ),
  version: v.number(),
});
const columns = ['key', 'name', 'kind', 'origins', 'surveys', 'active', 'version'] as const;
const siteOf = (row: Omit<SitesTable, 'changed_at'>): RegisteredSite => v.parse(RowSchema, row);

const contentOf = ({ name, kind, origins, surveys, active }: Site) => ({
  name,
  kind,
  origins: JSON.stringify(origins),
  surveys: surveys && JSON.stringify(surveys),
  active: active ? 1 : 0,
});

export function createSiteStore(database: Database): SiteStore {
  const rows = () => database.selectFrom('sites').select(columns);
  return {
    find: (key) =>
      orStoreError(async () => {
        const row = await rows().where('key', '=', key).executeTakeFirst();
        return row && siteOf(row);
      }),
    all: () => orStoreError(async () => (await rows().orderBy('key').execute()).map(siteOf)),
    isWebsite: (origin) =>
      orStoreError(async () => {
        const websites = await rows().where('kind', '=', 'website').where('active', '=', 1).execute();
        return websites.some((row) => siteOf(row).origins.includes(origin));
      }),
    add: (site, now) =>
      orStoreError(async () => {
        const row = await database
          .insertInto('sites')
          .values({ key: site.key, ...contentOf(site), version: 1, changed_at: now })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .returning(columns)
          .executeTakeFirst();
        return row && siteOf(row);
      }),
    replace: (site, from, now) =>
      orStoreError(async () => {
        const row = await database
          .updateTable('sites')
          .set({ ...contentOf(site), version: from + 1, changed_at: now })
          .where('key', '=', site.key)
          .where('version', '=', from)
          .returning(columns)
          .executeTakeFirst();
        return row && siteOf(row);
      }),
  };
}
