import { randomUUID } from 'node:crypto';
import { unwatchFile } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import {
  renderClosedPage,
  renderDiagPage,
  renderNotFoundPage,
  renderReceiptPage,
  renderSurveyPage,
  wordsLanguages,
} from '../widget/render.tsx';
import { addresses } from './addresses.ts';
import { commands, isCommand } from './commands/commands.ts';
import { createAuditLog } from './audit/audit-log.ts';
import { createContactStore } from './contacts/contact-store.ts';
import { sealStoredContacts } from './contacts/seal-stored-contacts.ts';
import { createApp } from './create-app.ts';
import { createDemoApp } from './demo-site.ts';
import { createErasureFeed } from './erasure/erasure-feed.ts';
import { keepErasing } from './erasure/keep-erasing.ts';
import { retentionOf } from './erasure/retention.ts';
import { chooseWorker } from './files/choose-worker.ts';
import { demoPolicy } from './files/demo-policy.ts';
import { readStaticFiles, type StaticFiles } from './files/read-static-files.ts';
import { askingRulesOf } from './invitations/asking-rules-of.ts';
import { createInvitationStore } from './invitations/invitation-store.ts';
import { createMintStore } from './invitations/minting/mint-store.ts';
import { senderOf } from './invitations/sender-of.ts';
import { takeUpNewKeys } from './keys/take-up-new-keys.ts';
import { createAddressOf } from './limits/address-of.ts';
import { createCounterKey } from './limits/counter-key.ts';
import { counterSecret } from './limits/counter-secret.ts';
import { createLimits } from './limits/limits.ts';
import { listen } from './listen.ts';
import { createMetrics } from './metrics/metrics.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import { readPageAssets } from './pages/read-page-assets.ts';
import { openAllKeys, openRulebook } from './open-rulebook.ts';
import { parseConfig, type Config } from './parse-config.ts';
import { openSiteRegistry } from './sites/open-site-registry.ts';
import { createSiteStore } from './sites/site-store.ts';
import { createStageStore } from './stages/stage-store.ts';
import { StartupError } from './startup-error.ts';
import { openDatabase } from './storage/open-database.ts';
import { createRateCounters } from './storage/rate-counters.ts';
import { createResponseStore } from './storage/response-store.ts';
import { createTokenStore } from './tokens/token-store.ts';
import { createVoiceFeed } from './voices/voice-feed.ts';
import { runWebhooks } from './webhooks/run-webhooks.ts';

const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const compressedFolder = fileURLToPath(new URL('../compressed', import.meta.url));
/** Well within what a supervisor waits between SIGTERM and SIGKILL. */
const DRAIN_MS = 8_000;
const now = (): number => Date.now();

async function main([command, ...rest]: readonly string[]): Promise<void> {
  const config = parseConfig(process.env);
  // Everything written holds keys or customers' words: nobody else on this machine reads it.
  process.umask(0o077);
  await mkdir(config.dataDir, { recursive: true }).catch(() => {
    throw new StartupError([`KOE_DATA_DIR: the folder ${config.dataDir} cannot be made.`]);
  });
  if (command === undefined) return serve(config);
  if (!isCommand(command)) {
    const known = Object.keys(commands).map((name) => `"${name}"`);
    throw new StartupError([`${command}: no such command; there are ${known.join(', ')}.`]);
  }
  await commands[command](config, rest);
}

async function serve(config: Config): Promise<void> {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const database = await openDatabase(config.database);
  const keys = await openAllKeys(config, now());
  await sealStoredContacts(database, keys.contacts.keys);
  const registry = await openSiteRegistry(config.sitesFile, database);
  if (registry.kept === 'in-file' && (await createSiteStore(database).all()).length > 0)
    log.warn({}, 'KOE_SITES is set: sites that are registered in the database do not count');
  const rules = await openRulebook(config, database, keys, registry, now());
  const files = await ownFiles(config);
  const retention = await retentionOf(config);
  const audit = createAuditLog(database, now);
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  const app = createApp({
    ...rules,
    registry,
    responses: createResponseStore(database),
    invitations: createInvitationStore(database),
    mints: createMintStore(database),
    askingRules: askingRulesOf(config),
    sender: senderOf(config),
    feed: createVoiceFeed(database),
    erasures: createErasureFeed(database),
    audit,
    tokens: createTokenStore(database),
    invitationKeys: keys.signing.keys,
    contactKeys: keys.contacts.keys,
    contacts: createContactStore(database),
    stages: createStageStore(database),
    pages: await pageRenderer(config),
    files,
    keepsOffline: config.keepsOffline,
    demoPort: config.demoPort,
    limits: createLimits(config.limits, {
      counters: createRateCounters(database),
      counterKey: createCounterKey(await counterSecret(config.keyFile)),
      log,
      now,
      random: Math.random,
    }),
    addressOf: createAddressOf(config.trustedProxies),
    log,
    metrics,
    metricsToken: config.metricsToken,
    now,
    newRequestId: randomUUID,
  });
  const servers = [await listen(app, config.host, config.port, 'PORT')];
  if (config.demoPort !== undefined) {
    const demo = createDemoApp(
      await readStaticFiles(publicFolder, compressedFolder, demoPolicy(collectorOrigins(config))),
    );
    servers.push(await listen(demo, config.host, config.demoPort, 'PORT + 1, for the demo'));
  }
  takeUpNewKeys(config.keyFile, keys.sealing.reload, () => keys.sealing.ring.newest().kid, log);
  takeUpNewKeys(config.invitationKeyFile, keys.signing.reload, () => keys.signing.keys.newest(), log);
  takeUpNewKeys(config.contactKeyFile, keys.contacts.reload, () => keys.contacts.keys.newest(), log);
  const webhooks = await runWebhooks(config, database, { log, metrics, now });
  const erasing = keepErasing({ database, retention, now, audit, log });
  console.error(addresses(config, rules.catalogue.surveys).join('\n'));

  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, 'draining');
    unwatchFile(config.keyFile);
    unwatchFile(config.invitationKeyFile);
    unwatchFile(config.contactKeyFile);
    const served = servers.map((server) => server.drain(DRAIN_MS));
    await Promise.all([...served, webhooks.stop(DRAIN_MS), erasing.stop()]);
    await database.destroy();
    log.info({}, 'stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(signal));
}

async function pageRenderer({ origin, name }: Config): Promise<PageRenderer> {
  const sender = { origin, ...(name !== undefined && { name }) };
  const assets = { ...(await readPageAssets(publicFolder)), sender };
  const forReceipt = { ...(await readPageAssets(publicFolder, 'widget/receipt/receipt-page.ts')), sender };
  const forDiag = { ...(await readPageAssets(publicFolder, 'widget/diag/diag-page.ts')), sender };
  return {
    inline: assets.inline,
    surveyPage: (data) => renderSurveyPage(data, assets),
    notFound: { inline: assets.inline, page: (lang) => renderNotFoundPage(lang, assets) },
    closed: { inline: assets.inline, page: (lang) => renderClosedPage(lang, assets) },
    receipt: {
      languages: wordsLanguages,
      inline: forReceipt.inline,
      page: (lang) => renderReceiptPage(lang, forReceipt),
    },
    diag: { inline: forDiag.inline, page: (data) => renderDiagPage(data, forDiag) },
  };
}

async function ownFiles(config: Config): Promise<StaticFiles> {
  const files = chooseWorker(
    await readStaticFiles(publicFolder, compressedFolder, demoPolicy([])),
    config.keepsOffline,
  );
  if (config.demoPort !== undefined) return files;
  return new Map([...files].filter(([address]) => !address.startsWith('/demo/')));
}

function collectorOrigins({ port }: Config): readonly string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof StartupError)) throw error;
  for (const reason of error.reasons) console.error(`koe: ${reason}`);
  process.exit(1);
});
