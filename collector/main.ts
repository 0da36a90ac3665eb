import { randomUUID } from 'node:crypto';
import { unwatchFile } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { questionnaires } from '../src/questionnaires/questionnaires.ts';
import { renderDiagPage, renderNotFoundPage, renderSurveyPage } from '../widget/render.tsx';
import { addresses } from './addresses.ts';
import { createApp } from './create-app.ts';
import { createDemoApp } from './demo-site.ts';
import { chooseWorker } from './files/choose-worker.ts';
import { demoPolicy } from './files/demo-policy.ts';
import { readStaticFiles, type StaticFiles } from './files/read-static-files.ts';
import { createInvitationStore } from './invitations/invitation-store.ts';
import { invitationFor, linkFor, parseMintOptions } from './invitations/mint-command.ts';
import { mintSigningKey } from './invitations/mint-signing-key.ts';
import { openInvitationKeys } from './invitations/open-invitation-keys.ts';
import { StoredSigningKeySchema } from './invitations/stored-signing-keys.ts';
import { addKey } from './keys/add-key.ts';
import { readKeyFile } from './keys/key-file.ts';
import { openKeyRing } from './keys/open-key-ring.ts';
import { rotateKey } from './keys/rotate-key.ts';
import { StoredKeySchema } from './keys/stored-keys.ts';
import { takeUpNewKeys } from './keys/take-up-new-keys.ts';
import { listen } from './listen.ts';
import { createMetrics } from './metrics/metrics.ts';
import type { PageRenderer } from './pages/page-renderer.ts';
import { readPageAssets } from './pages/read-page-assets.ts';
import { parseConfig, type Config } from './parse-config.ts';
import { publishQuestionnaires } from './questionnaires/publish-questionnaires.ts';
import { readQuestionnaireFiles } from './questionnaires/read-questionnaire-files.ts';
import type { Rulebook } from './responses/open-response.ts';
import { takeInFile } from './responses/take-in-file.ts';
import { demoSites } from './sites/demo-sites.ts';
import { readSites } from './sites/read-sites.ts';
import type { Sites } from './sites/registered-site.ts';
import { StartupError } from './startup-error.ts';
import { openDatabase, type Database } from './storage/open-database.ts';
import { createResponseStore } from './storage/response-store.ts';

const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const compressedFolder = fileURLToPath(new URL('../compressed', import.meta.url));
/** Well within what a supervisor waits between SIGTERM and SIGKILL. */
const DRAIN_MS = 8_000;
const now = (): number => Date.now();

const commands = {
  'rotate-key': async ({ keyFile }) => console.log(`New key: ${await rotateKey(keyFile, now())}`),
  'rotate-invitation-key': rotateInvitationKey,
  'mint-invitation': mintInvitation,
  'take-in': takeInFiles,
} satisfies Readonly<Record<string, (config: Config, words: readonly string[]) => Promise<void>>>;
const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

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

async function rotateInvitationKey({ invitationKeyFile }: Config): Promise<void> {
  const key = await mintSigningKey(now());
  await addKey(invitationKeyFile, StoredSigningKeySchema, key);
  console.log(`New key: ${key.kid}`);
}

/** Prints one link, and nothing else. */
async function mintInvitation(config: Config, words: readonly string[]): Promise<void> {
  const asked = parseMintOptions(words);
  const { keys } = await openInvitationKeys(config.invitationKeyFile, now());
  const token = await keys.sign(invitationFor(asked, now(), randomUUID));
  console.log(linkFor(asked.origin ?? config.origin, asked.survey, token, asked.lang));
}

/** Beside a running collector, too: the database lets one write at a time. */
async function takeInFiles(config: Config, files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new StartupError(['take-in: name the files to take in.']);
  if (!(await readKeyFile(config.keyFile, StoredKeySchema)))
    throw new StartupError([`${config.keyFile}: there is no such file; is KOE_DATA_DIR the collector's?`]);
  const database = await openDatabase(config.database);
  const world = {
    ...(await rulebook(config, database, await openAllKeys(config))),
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

async function openAllKeys({ keyFile, invitationKeyFile }: Config) {
  return {
    sealing: await openKeyRing(keyFile, now()),
    signing: await openInvitationKeys(invitationKeyFile, now()),
  };
}
type AllKeys = Awaited<ReturnType<typeof openAllKeys>>;

/** What every response is judged by, sent or brought as a file. */
async function rulebook(config: Config, database: Database, keys: AllKeys): Promise<Rulebook> {
  const own = config.questionnairesDir ? await readQuestionnaireFiles(config.questionnairesDir) : [];
  return {
    keys: keys.sealing.ring,
    invitationKeys: keys.signing.keys,
    catalogue: await publishQuestionnaires(database, [...questionnaires, ...own], now()),
    sites: await sitesOf(config),
  };
}

async function serve(config: Config): Promise<void> {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const database = await openDatabase(config.database);
  const keys = await openAllKeys(config);
  const rules = await rulebook(config, database, keys);
  const files = await ownFiles(config);
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  const app = createApp({
    ...rules,
    responses: createResponseStore(database),
    invitations: createInvitationStore(database),
    invitationKeys: keys.signing.keys,
    pages: await pageRenderer(config),
    files,
    keepsOffline: config.keepsOffline,
    demoPort: config.demoPort,
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
  console.error(addresses(config, rules.catalogue.surveys).join('\n'));

  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, 'draining');
    unwatchFile(config.keyFile);
    unwatchFile(config.invitationKeyFile);
    await Promise.all(servers.map((server) => server.drain(DRAIN_MS)));
    await database.destroy();
    log.info({}, 'stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(signal));
}

async function sitesOf(config: Config): Promise<Sites> {
  const demo = config.demoPort === undefined ? [] : demoSites(config.demoPort);
  const registered = config.sitesFile === undefined ? [] : await readSites(config.sitesFile);
  return new Map([...demo, ...registered].map((site) => [site.key, site]));
}

async function pageRenderer({ origin, name }: Config): Promise<PageRenderer> {
  const sender = { origin, ...(name !== undefined && { name }) };
  const assets = { ...(await readPageAssets(publicFolder)), sender };
  const forDiag = { ...(await readPageAssets(publicFolder, 'widget/diag/diag-page.ts')), sender };
  return {
    inline: assets.inline,
    surveyPage: (data) => renderSurveyPage(data, assets),
    notFoundPage: (lang) => renderNotFoundPage(lang, assets),
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
