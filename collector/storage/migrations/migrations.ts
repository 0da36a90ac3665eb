import type { Migration } from 'kysely/migration';
import { questionnaires } from './0001-questionnaires.ts';
import { responses } from './0002-responses.ts';
import { heartbeats } from './0003-heartbeats.ts';
import { withdrawals } from './0004-withdrawals.ts';
import { invitations } from './0005-invitations.ts';
import { feed } from './0006-feed.ts';
import { apiTokens } from './0007-api-tokens.ts';
import { sites } from './0008-sites.ts';
import { webhooks } from './0009-webhooks.ts';
import { rights } from './0010-rights.ts';
import { audit } from './0011-audit.ts';
import { rateCounters } from './0012-rate-counters.ts';
import { mintedInvitations } from './0013-minted-invitations.ts';
import { withdrawalsGoWithResponses } from './0014-told-withdrawals.ts';
import { dueInvitations } from './0015-due-invitations.ts';
import { stages } from './0016-stages.ts';

/** In order of their names. One that was released is never edited: a change is a new file. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-questionnaires': questionnaires,
  '0002-responses': responses,
  '0003-heartbeats': heartbeats,
  '0004-withdrawals': withdrawals,
  '0005-invitations': invitations,
  '0006-feed': feed,
  '0007-api-tokens': apiTokens,
  '0008-sites': sites,
  '0009-webhooks': webhooks,
  '0010-rights': rights,
  '0011-audit': audit,
  '0012-rate-counters': rateCounters,
  '0013-minted-invitations': mintedInvitations,
  '0014-told-withdrawals': withdrawalsGoWithResponses,
  '0015-due-invitations': dueInvitations,
  '0016-stages': stages,
};
