import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { verifyAuditCommand } from './audit/audit-command.ts';
import { openContactKeys } from './contacts/open-contact-keys.ts';
import { contactCommand } from './contacts/read-contact.ts';
import { eraseDueCommand, eraseOnRequest, listWithdrawals } from './erasure/erasure-commands.ts';
import { retentionOf } from './erasure/retention.ts';
import { backupCommand, restoreCommand } from './backup/backup-commands.ts';
import { copyDatabase } from './copying/copy-database.ts';
import { askingRulesOf } from './invitations/asking-rules-of.ts';
import { parseBulkOptions } from './invitations/bulk/bulk-options.ts';
import { mintFile } from './invitations/bulk/mint-file.ts';
import { runReport } from './invitations/bulk/run-report.ts';
import { tellProgress } from './invitations/bulk/tell-progress.ts';
import { draftInvitation } from './invitations/draft-invitation.ts';
import { linkFor } from './invitations/link-for.ts';
import { parseMintOptions } from './invitations/mint-command.ts';
import { createMintStore } from './invitations/minting/mint-store.ts';
import { mintSigningKey } from './invitations/mint-signing-key.ts';
import { openInvitationKeys } from './invitations/open-invitation-keys.ts';
import { senderOf } from './invitations/sender-of.ts';
import { StoredSigningKeySchema } from './invitations/stored-signing-keys.ts';
import { addKey } from './keys/add-key.ts';
import { readKeyFile } from './keys/key-file.ts';
import { mintSecretKey } from './keys/mint-secret-key.ts';
import { openSecretBox } from './keys/open-secret-box.ts';
import { rotateKey } from './keys/rotate-key.ts';
import { StoredKeySchema } from './keys/stored-keys.ts';
import { StoredSecretKeySchema } from './keys/stored-secret-keys.ts';
import { documentsOf, openAllKeys, openRulebook } from './open-rulebook.ts';
import type { Config } from './parse-config.ts';
import { printing, type Command, type World } from './printing.ts';
import { exportResponse } from './responses/export-response.ts';
import { takeInFile } from './responses/take-in-file.ts';
import { whichResponse } from './responses/which-response.ts';
import { openSiteRegistry } from './sites/open-site-registry.ts';
import { addSite, changeable, importSites, listSites, switchSite } from './sites/site-commands.ts';
import { createSiteStore, type SiteStore } from './sites/site-store.ts';
import { StartupError } from './startup-error.ts';
import { migrateCommand } from './storage/migrate-command.ts';
import { openDatabase } from './storage/open-database.ts';
import { createResponseStore } from './storage/response-store.ts';
import { listTokens, mintToken, revokeToken } from './tokens/token-commands.ts';
import { createTokenStore } from './tokens/token-store.ts';
import { reachable } from './webhooks/networks.ts';
import * as webhooks from './webhooks/webhook-commands.ts';

const now = (): number => Date.now();

/** What the collector does beside serving: `main.js <name> --options`. */
export const commands = {
  migrate: async ({ database }) => console.log(await migrateCommand(database)),
  copy: copyToOther,
  backup: async (config, words) => console.log(await backupCommand(words, config, now())),
  restore: async (config, words) => console.log(await restoreCommand(words, config)),
  'rotate-key': async ({ keyFile }) => console.log(`New key: ${await rotateKey(keyFile, now())}`),
  'rotate-invitation-key': async ({ invitationKeyFile }) => {
    const key = await mintSigningKey(now());
    await addKey(invitationKeyFile, StoredSigningKeySchema, key);
    console.log(`New key: ${key.kid}`);
  },
  'rotate-contact-key': async ({ contactKeyFile }) => {
    const key = await mintSecretKey(now());
    await addKey(contactKeyFile, StoredSecretKeySchema, key);
    console.log(`New key: ${key.kid}`);
  },
  'mint-invitation': mintInvitation,
  'mint-invitations': mintInvitations,
  'take-in': takeInFiles,
  'mint-token': printing(async ({ config, database }, words) => {
    const { sites } = await openSiteRegistry(config.sitesFile, database);
    return mintToken(words, createTokenStore(database), now(), sites);
  }),
  'list-tokens': printing(({ database }) => listTokens(createTokenStore(database))),
  'revoke-token': printing(({ database }, words) => revokeToken(words, createTokenStore(database), now())),
  'list-withdrawals': printing(({ database, audit }) => listWithdrawals(database, audit)),
  'read-contact': printing(async (world, words) =>
    contactCommand(await whichResponse('read-contact', words, world.database), await withContactKeys(world)),
  ),
  export: printing(async (world, words) =>
    exportResponse(await whichResponse('export', words, world.database), await withContactKeys(world)),
  ),
  erase: printing(async ({ database }, words) =>
    eraseOnRequest(await whichResponse('erase', words, database), database, now()),
  ),
  'erase-due': printing(async ({ config, database }) =>
    eraseDueCommand({ database, retention: await retentionOf(config), now }),
  ),
  'verify-audit': printing(async ({ database }, words) => {
    const { isWhole, sentence } = await verifyAuditCommand(words, database);
    if (!isWhole) process.exitCode = 1;
    return sentence;
  }),
  'add-webhook': onWebhooks(webhooks.addWebhook),
  'list-webhooks': onWebhooks(webhooks.listWebhooks),
  'remove-webhook': onWebhooks(webhooks.removeWebhook),
  'enable-webhook': onWebhooks(webhooks.enableWebhook),
  'rotate-webhook-secret': onWebhooks(webhooks.rotateWebhookSecret),
  'list-dead-webhooks': onWebhooks(webhooks.listDeadWebhooks),
  'replay-webhook': onWebhooks(webhooks.replayWebhook),
  'add-site': onSites('add-site', async (sites, words, config) => {
    const offered = (await documentsOf(config)).map(({ id }) => id);
    return addSite(words, sites, offered, now());
  }),
  'list-sites': printing(async ({ config, database }) =>
    listSites(await openSiteRegistry(config.sitesFile, database)),
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

/** Prints one link, and nothing else. */
async function mintInvitation(config: Config, words: readonly string[]): Promise<void> {
  const asked = parseMintOptions(words);
  const { keys } = await openInvitationKeys(config.invitationKeyFile, now());
  const { id = randomUUID(), survey, lang, 'opens-days': opensDays, 'submits-days': submitsDays } = asked;
  const token = await keys.sign(draftInvitation({ ...asked, id, opensDays, submitsDays }, now()));
  console.log(linkFor(asked.origin ?? config.origin, survey, token, { lang }));
}

/** Beside a running collector, too. Tells how far it is on stderr, and what came of it on stdout. */
async function mintInvitations(config: Config, words: readonly string[]): Promise<void> {
  const asked = parseBulkOptions(words);
  const database = await openDatabase(config.database);
  try {
    const keys = await openAllKeys(config, now());
    const registry = await openSiteRegistry(config.sitesFile, database);
    const { catalogue, sites } = await openRulebook(config, database, keys, registry, now());
    const state = await mintFile(asked, {
      catalogue,
      sites,
      invitationKeys: keys.signing.keys,
      now,
      newRun: randomUUID,
      mints: createMintStore(database),
      askingRules: askingRulesOf(config),
      sender: senderOf(config),
      tell: tellProgress(now, console.error),
    });
    console.log(runReport(state));
    if (state.counts.rejected > 0) process.exitCode = 1;
  } finally {
    await database.destroy();
  }
}

/** Beside a running collector, too: the database lets one write at a time. */
async function takeInFiles(config: Config, files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new StartupError(['take-in: name the files to take in.']);
  if (!(await readKeyFile(config.keyFile, StoredKeySchema)))
    throw new StartupError([`${config.keyFile}: there is no such file; is KOE_DATA_DIR the collector's?`]);
  const database = await openDatabase(config.database);
  const world = {
    ...(await openRulebook(
      config,
      database,
      await openAllKeys(config, now()),
      await openSiteRegistry(config.sitesFile, database),
      now(),
    )),
    responses: createResponseStore(database),
    now,
  };
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new StartupError([`${file}: cannot be read.`]);
    });
    const { isKept, sentence } = await takeInFile(text, world);
    console.log(`${file}: ${sentence}`);
    if (!isKept) process.exitCode = 1;
  }
  await database.destroy();
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
      secrets: (await openSecretBox(config.webhookKeyFile, now())).box,
      mayReach: reachable(config.webhookNetworks),
      now: now(),
    }),
  );
}
