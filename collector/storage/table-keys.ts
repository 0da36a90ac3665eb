import type { Tables } from './tables.ts';

type TableKeys = { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

/** Every table with its key, in an order in which each comes after those that it refers to. */
export const tableKeys = {
  questionnaires: ['id', 'revision'],
  responses: ['id'],
  answers: ['response_id', 'question'],
  voices: ['response_id', 'ordinal'],
  contacts: ['response_id'],
  unsealed_contacts: ['response_id'],
  consents: ['response_id', 'question'],
  withdrawals: ['response_id'],
  response_stages: ['response_id', 'stage'],
  redemptions: ['invitation_id'],
  minted_invitations: ['invitation_id'],
  declined_invitations: ['invitation_id'],
  heartbeats: ['id'],
  unlisted_voices: ['response_id', 'ordinal'],
  listed_voices: ['position'],
  feed_head: ['id'],
  api_tokens: ['id'],
  sites: ['key'],
  closed_site_responses: ['response_id'],
  erased_responses: ['id'],
  erasure_head: ['id'],
  audit_entries: ['position'],
  audit_head: ['id'],
  rate_counters: ['key'],
  webhook_endpoints: ['id'],
  webhook_deliveries: ['endpoint_id', 'event_id'],
} as const satisfies TableKeys;
