import { listedSites } from './listed-sites.ts';
import { readSites } from './read-sites.ts';
import type { Sites } from './registered-site.ts';
import { createSiteStore, type SiteStore } from './site-store.ts';
import type { Database } from '../storage/open-database.ts';

/** Where sites are registered: in the database or, where a file is named, in that alone. */
export type SiteRegistry =
  | { readonly kept: 'in-database'; readonly sites: SiteStore }
  | { readonly kept: 'in-file'; readonly sites: Sites };

/** Throws a `StartupError` naming what is amiss in the file. */
export async function openSiteRegistry(file: string | undefined, database: Database): Promise<SiteRegistry> {
  if (file === undefined) return { kept: 'in-database', sites: createSiteStore(database) };
  return { kept: 'in-file', sites: listedSites(await readSites(file)) };
}
