import type { Hono } from 'hono';
import type * as v from 'valibot';
import { MAX_BODY_BYTES } from '../../src/protocol/limits.ts';
import { parseWith } from '../../src/protocol/parse-with.ts';
import type { FieldError } from '../../src/protocol/problem.ts';
import { problems } from '../../src/protocol/problems.ts';
import { NewSiteSchema, SiteSchema, type Site, type SitesReply } from '../../src/protocol/site.ts';
import { addRoutes } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { readJson } from '../http/read-json.ts';
import type { Log } from '../log/log.ts';
import type { Catalogue } from '../questionnaires/catalogue.ts';
import type { SiteRegistry } from '../sites/open-site-registry.ts';
import type { RegisteredSite } from '../sites/registered-site.ts';
import { namesVersion, siteEtag } from '../sites/site-etag.ts';
import { unknownSurveys } from '../sites/unknown-surveys.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';

const noStore = { 'cache-control': 'no-store' };
const etagAsRead = [{ field: 'if-match', expected: 'the ETag of the site as it was read' }];

/**
 * `/v1/sites` and `/v1/sites/{key}` with an API token: the registry of embedding sites. A change is a whole site, and
 * names by `If-Match` what it was made of: of two editors the second is told of the first. None is ever deleted, since
 * responses name it; one that may embed no more is put to `active: false`.
 */
export function addSites(
  app: Hono,
  deps: {
    readonly registry: SiteRegistry;
    readonly catalogue: Pick<Catalogue, 'surveys'>;
    readonly tokens: TokenStore;
    readonly log: Log;
    readonly now: () => number;
  },
): void {
  const { registry, log } = deps;
  const time = (): string => new Date(deps.now()).toISOString();
  const authorized = (header: string | undefined) => authorize(header, 'sites:manage', deps);

  addRoutes(app, '/v1/sites', {
    async GET({ req }) {
      const token = await authorized(req.header('authorization'));
      if (token instanceof Response) return token;
      const reply: SitesReply = { sites: (await registry.sites.all()).map(toldOf) };
      return Response.json(reply, { headers: noStore });
    },
    async POST({ req }) {
      const token = await authorized(req.header('authorization'));
      if (token instanceof Response) return token;
      if (registry.kept === 'in-file') return problemReply(problems.sitesInFile());
      const given = await readSite(req.raw, NewSiteSchema, deps.catalogue.surveys);
      if (given instanceof Response) return given;
      const added = await registry.sites.add(given, time());
      if (!added) return problemReply(problems.siteTaken());
      log.info({ token: token.id, site: given.key }, 'site added');
      return told(added, 201, { location: `/v1/sites/${given.key}` });
    },
  });

  addRoutes(app, '/v1/sites/:key', {
    async GET({ req }) {
      const token = await authorized(req.header('authorization'));
      if (token instanceof Response) return token;
      const site = await registry.sites.find(req.param('key') ?? '');
      return site ? told(site) : problemReply(problems.notFound());
    },
    async PUT({ req }) {
      const token = await authorized(req.header('authorization'));
      if (token instanceof Response) return token;
      if (registry.kept === 'in-file') return problemReply(problems.sitesInFile());
      const key = req.param('key') ?? '';
      const given = await readSite(req.raw, SiteSchema, deps.catalogue.surveys, key);
      if (given instanceof Response) return given;
      const current = await registry.sites.find(key);
      if (!current) return problemReply(problems.notFound());
      const ifMatch = req.header('if-match');
      if (ifMatch === undefined) return problemReply(problems.preconditionRequired(etagAsRead));
      const changed =
        namesVersion(ifMatch, current) && (await registry.sites.replace(given, current.version, time()));
      if (!changed) return problemReply(problems.preconditionFailed(etagAsRead));
      log.info({ token: token.id, site: key }, 'site changed');
      return told(changed);
    },
  });
}

const toldOf = ({ key, name, kind, origins, surveys, active }: RegisteredSite): Site => ({
  key,
  name,
  kind,
  origins,
  surveys,
  active,
});

const told = (site: RegisteredSite, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(toldOf(site), { status, headers: { ...noStore, etag: siteEtag(site), ...headers } });

/** The site in the body; a `Response` says what is wrong with it. */
async function readSite(
  request: Request,
  schema: v.GenericSchema<unknown, Site>,
  surveys: readonly string[],
  key?: string,
): Promise<Site | Response> {
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return problemReply(body.problem);
  const parsed = parseWith(schema, body.json);
  if (!parsed.ok) return problemReply(problems.badRequest(parsed.errors));
  const errors: readonly FieldError[] = [
    ...(key === undefined || parsed.value.key === key
      ? []
      : [{ field: '/key', expected: 'the key in the address' }]),
    ...unknownSurveys(parsed.value, surveys),
  ];
  return errors.length === 0 ? parsed.value : problemReply(problems.badRequest(errors));
}
