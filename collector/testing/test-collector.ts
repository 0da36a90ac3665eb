import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { KyselyPlugin } from 'kysely';
import * as v from 'valibot';
import { SubmitReplySchema, type SealedResponse, type SubmitResult } from '../../src/protocol/submit.ts';
import type { Site } from '../../src/protocol/site.ts';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { createApp, type CollectorDeps } from '../create-app.ts';
import { createAuditLog } from '../audit/audit-log.ts';
import { createContactStore } from '../contacts/contact-store.ts';
import { openContactKeys } from '../contacts/open-contact-keys.ts';
import { createErasureFeed } from '../erasure/erasure-feed.ts';
import { createInvitationStore } from '../invitations/invitation-store.ts';
import { createDayFormat } from '../invitations/messages/day-format.ts';
import { createMintStore } from '../invitations/minting/mint-store.ts';
import { openInvitationKeys } from '../invitations/open-invitation-keys.ts';
import { openKeyRing } from '../keys/open-key-ring.ts';
import { createAddressOf } from '../limits/address-of.ts';
import { createCounterKey } from '../limits/counter-key.ts';
import { createLimits, type LimitSettings } from '../limits/limits.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { publishQuestionnaires } from '../questionnaires/publish-questionnaires.ts';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { openDatabase, type Database } from '../storage/open-database.ts';
import { createRateCounters } from '../storage/rate-counters.ts';
import { createResponseStore } from '../storage/response-store.ts';
import { createStageStore } from '../stages/stage-store.ts';
import { createTokenStore } from '../tokens/token-store.ts';
import { createSiteStore } from '../sites/site-store.ts';
import { createVoiceFeed } from '../voices/voice-feed.ts';
import { logRecorder } from './log-recorder.ts';
import { plainPages } from './plain-pages.ts';
import { testSites } from './test-sites.ts';
import { dropTestDatabase, testDatabase } from './test-database.ts';

/** The collector with a real database in a folder of its own, but with no port. */
export interface TestCollector {
  readonly app: Hono;
  readonly deps: CollectorDeps;
  readonly folder: string;
  readonly keyFile: string;
  readonly database: Database;
  /** Lines of the log, as JSON. */
  readonly lines: readonly string[];
  /** `POST /v1/responses` with whatever may be told to it. */
  post(body: BodyInit, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a batch that must be answered with 200. */
  submit(...batch: readonly SealedResponse[]): Promise<readonly SubmitResult[]>;
  /** How many rows each table has. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Ends it; the folder stays, so that another one can be started on it. */
  stop(): Promise<void>;
}

/** Fetch wants it said when a body is a stream; the types of the DOM do not know it yet. */
const STREAMED = { duplex: 'half' } as const;

const tables = ['responses', 'answers', 'voices', 'contacts', 'consents'] as const;

export async function startTestCollector(
  given: Partial<CollectorDeps> & {
    readonly folder?: string;
    /** Of a database that is not the folder's. */
    readonly address?: DatabaseAddress;
    readonly documents?: readonly QuestionnaireDocument[];
    readonly limitSettings?: Partial<LimitSettings>;
    /** Sees the queries of the collector, and none of the test's own. */
    readonly plugin?: KyselyPlugin;
    readonly registered?: readonly Site[];
  } = {},
): Promise<TestCollector> {
  const {
    folder = await mkdtemp(join(tmpdir(), 'koe-collector-')),
    documents = questionnaires,
    registered = testSites,
    address = await testDatabase(folder),
    limitSettings = {},
    plugin,
    ...deps
  } = given;
  const now = (): number => Date.parse('2026-11-20T02:00:00.000Z');
  const opened = await openDatabase(address);
  const database = plugin ? opened.withPlugin(plugin) : opened;
  const keyFile = join(folder, 'keys.json');
  const { lines, log } = logRecorder();
  const sites = createSiteStore(database);
  for (const site of registered) await sites.add(site, new Date(now()).toISOString());
  const whole: CollectorDeps = {
    responses: createResponseStore(database),
    keys: (await openKeyRing(keyFile, now())).ring,
    invitations: createInvitationStore(database),
    mints: createMintStore(database),
    askingRules: { isQuiet: () => false },
    sender: { origin: 'https://voice.example', name: undefined, dayFormat: createDayFormat('Asia/Tokyo') },
    feed: createVoiceFeed(database),
    erasures: createErasureFeed(database),
    audit: createAuditLog(database, now),
    tokens: createTokenStore(database),
    invitationKeys: (await openInvitationKeys(join(folder, 'invitation-keys.json'), now())).keys,
    contactKeys: (await openContactKeys(join(folder, 'contact-keys.json'), now())).keys,
    contacts: createContactStore(database),
    stages: createStageStore(database),
    catalogue: await publishQuestionnaires(database, documents, now()),
    sites,
    registry: { kept: 'in-database', sites },
    pages: plainPages,
    files: new Map(),
    demoPort: undefined,
    keepsOffline: true,
    limits: createLimits(
      { address: 6_000, site: 6_000, guesses: 10, ...limitSettings },
      {
        counters: createRateCounters(database),
        counterKey: createCounterKey('of the tests'),
        log,
        now: deps.now ?? now,
        random: () => 0,
      },
    ),
    addressOf: createAddressOf([]),
    log,
    metrics: createMetrics(),
    metricsToken: 'of-the-tests-and-as-long-as-it-must-be',
    now,
    newRequestId: () => 'request-1',
    ...deps,
  };
  const app = createApp(whole);
  const post: TestCollector['post'] = async (body, headers = { 'content-type': 'application/json' }) =>
    app.request('/v1/responses', { method: 'POST', body, headers, ...STREAMED });
  return {
    app,
    deps: whole,
    folder,
    keyFile,
    database: opened,
    lines,
    post,
    async submit(...batch) {
      const reply = await post(JSON.stringify({ responses: batch }));
      if (reply.status !== 200) throw new Error(`${reply.status}: ${await reply.text()}`);
      return v.parse(SubmitReplySchema, await reply.json()).results;
    },
    async counts() {
      const counted = tables.map(async (table) => {
        const { count } = await opened
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        return [table, count] as const;
      });
      return Object.fromEntries(await Promise.all(counted));
    },
    stop: () => opened.destroy(),
  };
}

/** Ends the collector and removes what it wrote. */
export async function discard({ stop, folder }: TestCollector): Promise<void> {
  await stop();
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
}
