import { verifyAuditCommand } from '../audit/audit-command.ts';
import { backupCommand, restoreCommand } from '../backup/backup-commands.ts';
import { openContactKeys } from '../contacts/open-contact-keys.ts';
import { contactCommand } from '../contacts/read-contact.ts';
import { copyDatabase } from '../copying/copy-database.ts';
import { eraseDueCommand, eraseOnRequest, listWithdrawals } from '../erasure/erasure-commands.ts';
import { retentionOf } from '../erasure/retention.ts';
import { mintSigningKey } from '../invitations/mint-signing-key.ts';
import { StoredSigningKeySchema } from '../invitations/stored-signing-keys.ts';
import { addKey } from '../keys/add-key.ts';
import { mintSecretKey } from '../keys/mint-secret-key.ts';
import { openSecretBox } from '../keys/open-secret-box.ts';
import { rotateKey } from '../keys/rotate-key.ts';
import { StoredSecretKeySchema } from '../keys/stored-secret-keys.ts';
import { documentsOf } from '../open-rulebook.ts';
import type { Config } from '../parse-config.ts';
import { exportResponse } from '../responses/export-response.ts';
import { whichResponse } from '../responses/which-response.ts';
import { openSiteRegistry } from '../sites/open-site-registry.ts';
import { addSite, changeable, importSites, listSites, switchSite } from '../sites/site-commands.ts';
import { createSiteStore, type SiteStore } from '../sites/site-store.ts';
import { StartupError } from '../startup-error.ts';
import { migrateCommand } from '../storage/migrate-command.ts';
import { listTokens, mintToken, revokeToken } from '../tokens/token-commands.ts';
import { createTokenStore } from '../tokens/token-store.ts';
import { reachable } from '../webhooks/networks.ts';
import * as webhooks from '../webhooks/webhook-commands.ts';
import { mintInvitation } from './mint-invitation.ts';
import { mintInvitations } from './mint-invitations.ts';
import { printing, type Command, type World } from './printing.ts';
import { takeInFiles } from './take-in-files.ts';
import { withoutOptions } from './without-options.ts';

const now = (): number => Date.now();

/** What the collector does beside serving: `main.js <name> --options`. */
export const commands = {
  migrate: withoutOptions('migrate', async ({ database }) => console.log(await migrateCommand(database))),
  copy: withoutOptions('copy', copyToOther),
  backup: async (config, words) => console.log(await backupCommand(words, config, now())),
  restore: async (config, words) => console.log(await restoreCommand(words, config)),
  'rotate-key': withoutOptions('rotate-key', async ({ keyFile }) =>
    console.log(`New key: ${await rotateKey(keyFile, now())}`),
  ),
  'rotate-invitation-key': withoutOptions('rotate-invitation-key', async ({ invitationKeyFile }) => {
    const key = await mintSigningKey(now());
    await addKey(invitationKeyFile, StoredSigningKeySchema, key);
    console.log(`New key: ${key.kid}`);
  }),
  'rotate-contact-key': withoutOptions('rotate-contact-key', async ({ contactKeyFile }) => {
    const key = await mintSecretKey(now());
    await addKey(contactKeyFile, StoredSecretKeySchema, key);
    console.log(`New key: ${key.kid}`);
  }),
  'mint-invitation': (config, words) => mintInvitation(config, words, now),
  'mint-invitations': (config, words) => mintInvitations(config, words, now),
  'take-in': (config, words) => takeInFiles(config, words, now),
  'mint-token': printing(async ({ config, database }, words) => {
    const { sites } = await openSiteRegistry(config.sitesFile, database);
    return mintToken(words, createTokenStore(database), now(), sites);
  }),
  'list-tokens': withoutOptions(
    'list-tokens',
    printing(({ database }) => listTokens(createTokenStore(database))),
  ),
  'revoke-token': printing(({ database }, words) => revokeToken(words, createTokenStore(database), now())),
  'list-withdrawals': withoutOptions(
    'list-withdrawals',
    printing(({ database, audit }) => listWithdrawals(database, audit)),
  ),
  'read-contact': printing(async (world, words) =>
    contactCommand(await whichResponse('read-contact', words, world.database), await withContactKeys(world)),
  ),
  export: printing(async (world, words) =>
    exportResponse(await whichResponse('export', words, world.database), await withContactKeys(world)),
  ),
  erase: printing(async ({ database }, words) =>
    eraseOnRequest(await whichResponse('erase', words, database), database, now()),
  ),
  'erase-due': withoutOptions(
    'erase-due',
    printing(async ({ config, database }) =>
      eraseDueCommand({ database, retention: await retentionOf(config), now }),
    ),
  ),
  'verify-audit': printing(async ({ database }, words) => {
    const { isWhole, sentence } = await verifyAuditCommand(words, database);
    if (!isWhole) process.exitCode = 1;
    return sentence;
  }),
  'add-webhook': onWebhooks(webhooks.addWebhook),
  'list-webhooks': withoutOptions('list-webhooks', onWebhooks(webhooks.listWebhooks)),
  'remove-webhook': onWebhooks(webhooks.removeWebhook),
  'enable-webhook': onWebhooks(webhooks.enableWebhook),
  'rotate-webhook-secret': onWebhooks(webhooks.rotateWebhookSecret),
  'list-dead-webhooks': withoutOptions('list-dead-webhooks', onWebhooks(webhooks.listDeadWebhooks)),
  'replay-webhook': onWebhooks(webhooks.replayWebhook),
  'add-site': onSites('add-site', async (sites, words, config) => {
    const offered = (await documentsOf(config)).map(({ id }) => id);
    return addSite(words, sites, offered, now());
  }),
  'list-sites': withoutOptions(
    'list-sites',
    printing(async ({ config, database }) => listSites(await openSiteRegistry(config.sitesFile, database))),
  ),
  'disable-site': onSites('disable-site', (sites, words) => switchSite('disable-site', words, sites, now())),
  'enable-site': onSites('enable-site', (sites, words) => switchSite('enable-site', words, sites, now())),
  // Sites stand in a file as long as they are taken over: that KOE_SITES is set is no hindrance here.
  'import-sites': printing(async ({ database }, words) => {
    const { lines, isWhole } = await importSites(words, createSiteStore(database), now());
    if (!isWhole) process.exitCode = 1;
    return lines;
  }),
} satisfies Readonly<Record<string, Command>>;

export const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

async function withContactKeys<Given extends World>(world: Given) {
  return { ...world, contactKeys: (await openContactKeys(world.config.contactKeyFile, now())).keys };
}

async function copyToOther({ database, copyTo }: Config): Promise<void> {
  if (!copyTo) throw new StartupError(['copy: set KOE_COPY_TO to the address of an empty database.']);
  await copyDatabase(database, copyTo, (line) => console.log(line));
}

function onSites(
  command: string,
  work: (sites: SiteStore, words: readonly string[], config: Config) => Promise<string>,
): Command {
  return printing(async ({ config, database }, words) =>
    work(changeable(command, await openSiteRegistry(config.sitesFile, database)), words, config),
  );
}

function onWebhooks(command: webhooks.Command): Command {
  return printing(async ({ config, database }, words) =>
    command(words, {
      database,
      openSecrets: async () => (await openSecretBox(config.webhookKeyFile, now())).box,
      mayReach: reachable(config.webhookNetworks),
      now: now(),
    }),
  );
}
