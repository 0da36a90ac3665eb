import * as v from 'valibot';

const MOST_ORIGINS = 100;
const MOST_SURVEYS = 100;

const SiteKeySchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a key such as "agency-0123"'));

/**
 * One exact origin: no path and no wildcard, since it stands in `frame-ancestors` as it is. Plain HTTP only on one's
 * own machine: elsewhere the framed page would be no secure context, and could not seal.
 */
const OriginSchema = v.pipe(
  v.string(),
  v.regex(
    /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?$/,
    'an origin such as "https://agency.example", in lower case, without a path',
  ),
);

/** A site that may embed surveys, as it is told and as it is changed: always whole. */
export const SiteSchema = v.strictObject({
  key: SiteKeySchema,
  /** For people who manage sites; visitors never see it. */
  name: v.pipe(v.string(), v.regex(/^\S.{0,99}$/u, 'a name of 1 to 100 letters')),
  kind: v.picklist(['website', 'agency'], '"website" or "agency"'),
  origins: v.pipe(v.array(OriginSchema), v.maxLength(MOST_ORIGINS, `at most ${MOST_ORIGINS} origins`)),
  /** Those that it may embed; null: all that there are. */
  surveys: v.nullable(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'the id of a survey'))),
      v.maxLength(MOST_SURVEYS, `at most ${MOST_SURVEYS} surveys`),
    ),
  ),
  /** False: it may embed none, until further notice. */
  active: v.boolean(),
});
export type Site = v.InferOutput<typeof SiteSchema>;

/** A site as it is registered: what is left out is its key for a name, all surveys, and active. */
export const NewSiteSchema = v.pipe(
  v.strictObject({
    ...SiteSchema.entries,
    name: v.optional(SiteSchema.entries.name),
    surveys: v.optional(SiteSchema.entries.surveys, null),
    active: v.optional(SiteSchema.entries.active, true),
  }),
  v.transform(({ name, ...site }): Site => ({ ...site, name: name ?? site.key })),
);

export const SitesReplySchema = v.object({ sites: v.array(SiteSchema) });
export type SitesReply = v.InferOutput<typeof SitesReplySchema>;
