import type { AuditEntriesTable, AuditHeadTable } from './audit-tables.ts';

/** Rows as they stand in the database. JSON columns hold text; yes/no columns hold 0 or 1; times are RFC 3339. */
export interface Tables {
  questionnaires: QuestionnairesTable;
  responses: ResponsesTable;
  answers: AnswersTable;
  voices: VoicesTable;
  contacts: ContactsTable;
  unsealed_contacts: UnsealedContactsTable;
  consents: ConsentsTable;
  withdrawals: WithdrawalsTable;
  response_stages: ResponseStagesTable;
  redemptions: RedemptionsTable;
  declined_invitations: DeclinedInvitationsTable;
  minted_invitations: MintedInvitationsTable;
  heartbeats: HeartbeatsTable;
  unlisted_voices: UnlistedVoicesTable;
  listed_voices: ListedVoicesTable;
  feed_head: FeedHeadTable;
  api_tokens: ApiTokensTable;
  rate_counters: RateCountersTable;
  webhook_endpoints: WebhookEndpointsTable;
  webhook_deliveries: WebhookDeliveriesTable;
  sites: SitesTable;
  closed_site_responses: ClosedSiteResponsesTable;
  erased_responses: ErasedResponsesTable;
  erasure_head: ErasureHeadTable;
  audit_entries: AuditEntriesTable;
  audit_head: AuditHeadTable;
}

/** Every revision that was ever published, so that an answer to an old one can still be checked. */
export interface QuestionnairesTable {
  id: string;
  revision: number;
  content_hash: string;
  document: string;
  published_at: string;
}

/** One row a finished response; `id` is the unique key that decides between stored, duplicate and conflict. */
export interface ResponsesTable {
  id: string;
  sha256: string;
  survey: string;
  revision: number;
  lang: string;
  channel: string;
  site: string | null;
  invitation: string | null;
  started_at: string;
  finished_at: string;
  received_at: string;
  receipt: string;
  receipt_secret_hash: string;
}

/** Answers but voices, contact and consents, which have tables of their own. */
export interface AnswersTable {
  response_id: string;
  question: string;
  value: string;
}

/** `ordinal` counts from 0 through all voices of one response, in the order they were left. */
export interface VoicesTable {
  response_id: string;
  ordinal: number;
  question: string;
  class: string;
  topics: string;
  taxonomy: string;
  taxonomy_version: string;
  text: string;
}

/**
 * Apart from the answers, so that it can be read and erased by itself. `sealed` holds address and hours, a JWE to a key
 * that is not in the database; it and `not_through_agency` are null for "no".
 */
export interface ContactsTable {
  response_id: string;
  by: string;
  not_through_agency: number | null;
  sealed: string | null;
  received_at: string;
}

/** What a collector from before contacts were sealed has left; empty once this one has started. */
export interface UnsealedContactsTable {
  response_id: string;
  address: string;
  when_: string;
}

export interface ConsentsTable {
  response_id: string;
  question: string;
  given: number;
  received_at: string;
}

/** That a customer asked to have a response withdrawn, and when first. Written once, never changed. */
export interface WithdrawalsTable {
  response_id: string;
  requested_at: string;
}

/** When a response came to a stage after `received`, as whoever handles it has told. Never changed. */
export interface ResponseStagesTable {
  response_id: string;
  stage: string;
  reached_at: string;
}

/** Which response an invitation was redeemed by: a response without such a row came uninvited. Never changed. */
export interface RedemptionsTable {
  invitation_id: string;
  response_id: string;
  channel: string;
  site: string | null;
  /** When the invitation itself ends. */
  ends_at: string;
}

/** That somebody said a link was not for them, and when first; nothing of who said so. */
export interface DeclinedInvitationsTable {
  invitation_id: string;
  declined_at: string;
}

/**
 * What was minted, without the link: its token can be signed again from this, and by nobody without the key. `subject`
 * (a contract, a claim) is asked about once in each survey.
 */
export interface MintedInvitationsTable {
  invitation_id: string;
  survey: string;
  channel: string;
  site: string | null;
  subject: string | null;
  /** The name of whose token it was, or of the command. */
  minted_by: string;
  minted_at: string;
  opens_until: string;
  submits_until: string;
  /** Which line of which run over a file it stood in; null when it came alone. */
  run: string | null;
  line: number | null;
}

/** One row that readiness writes to, since only a write proves that the next response can be kept. */
export interface HeartbeatsTable {
  id: number;
  at: string;
}

/** A voice that is stored and has no place in the feed yet. */
export interface UnlistedVoicesTable {
  response_id: string;
  ordinal: number;
}

/** A voice's place in the feed, counted from 1. */
export interface ListedVoicesTable {
  position: number;
  response_id: string;
  ordinal: number;
}

/** One row with the last place that was given; who gives places holds it. */
export interface FeedHeadTable {
  id: number;
  position: number;
}

/** Of other systems; of a token's secret its SHA-256 alone is kept. */
export interface ApiTokensTable {
  id: string;
  name: string;
  secret_hash: string;
  scopes: string;
  minted_at: string;
  expires_at: string;
  revoked_at: string | null;
  /** Key of the one site whose voices it tells; null for all. */
  site: string | null;
}

/** Never deleted: responses name them. `surveys` is null for all; `version` counts its changes, from 1. */
export interface SitesTable {
  key: string;
  name: string;
  kind: string;
  origins: string;
  surveys: string | null;
  active: number;
  version: number;
  changed_at: string;
}

/** Responses whose site could not embed their survey when they were taken in; written with them, never changed. */
export interface ClosedSiteResponsesTable {
  response_id: string;
}

/** How often something was done within a window of time; the key tells nothing of whom it counts. */
export interface RateCountersTable {
  key: string;
  count: number;
  ends_at: string;
}

/** Where other systems want to be told of what happens. Secrets are sealed (JWE); the old one signs until its time. */
export interface WebhookEndpointsTable {
  id: string;
  url: string;
  events: string;
  secret: string;
  old_secret: string | null;
  old_secret_until: string | null;
  added_at: string;
  disabled_at: string | null;
  /** Nothing is sent to it before. */
  rests_until: string;
}

/**
 * What an endpoint is still to be told; the row goes when it has been. `written_at` is when it began to wait, `due_at`
 * when it is tried next: whoever claims it puts that off for as long as the claim holds. Not tried any more: `dead_at`.
 */
export interface WebhookDeliveriesTable {
  endpoint_id: string;
  event_id: string;
  response_id: string | null;
  body: string;
  written_at: string;
  due_at: string;
  claim: string | null;
  failures: number;
  last_failure: string | null;
  dead_at: string | null;
}

/** What stays of an erased response, so that it is not stored again; `position` counts erasures from 1. */
export interface ErasedResponsesTable {
  id: string;
  position: number;
  sha256: string;
  erased_at: string;
}

/** One row with the last place of an erasure, held by who erases; and until when whose turn it is to erase what is due. */
export interface ErasureHeadTable {
  id: number;
  position: number;
  claimed_until: string;
}
