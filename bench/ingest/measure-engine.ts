import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../collector/storage/database-address.ts';
import { publishQuestionnaires } from '../../collector/questionnaires/publish-questionnaires.ts';
import { openDatabase } from '../../collector/storage/open-database.ts';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { mintReceipt } from '../../src/response/mint-receipt.ts';
import { mintResponseId } from '../../src/response/mint-response-id.ts';
import { seal } from '../../src/sealing/seal.ts';
import { complaint } from '../complaint.ts';
import { percentile } from '../percentile.ts';
import { startCollector } from '../start-collector.ts';
import { asAnother, rowsOf, type Rows } from './rows-of.ts';
import { sendAll, type Sent } from './send-all.ts';
import { writeBare } from './write-bare.ts';

const PORT = 43_214;
/** As many as a request may hold. */
const A_BATCH = 100;
const BATCHES = 50;
const SINGLES = 2_000;
const CLIENTS = 64;
/** Devices that come back from a tunnel with a full batch. */
const BATCH_CLIENTS = 8;
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Places for two databases of one kind. */
export interface EnginePlaces {
  readonly name: string;
  readonly collector: DatabaseAddress;
  readonly bare: DatabaseAddress;
  /** Connections that write at the same time: SQLite has one writer. */
  readonly connections: number;
}

export interface Figures {
  /** Responses stored before, in thousands. */
  readonly thousands: number;
  readonly batched: Timed;
  readonly singles: Timed;
}
export interface Timed {
  readonly aSecond: number;
  readonly p50: number;
  readonly p99: number;
}
export interface Measured {
  readonly bareBatched: Timed;
  readonly bareSingles: Timed;
  /** On a database with nothing in it first, then with more and more. */
  readonly growing: readonly Figures[];
}

/**
 * The collector as built, on a database that is filled up to each size by a bare script between the measurements; and the
 * bare script alone, with the rows that the collector had made of the first ones.
 * @param say is told what begins: ten million take their time
 */
export async function measureEngine(
  { collector: address, bare, connections }: EnginePlaces,
  thousands: readonly number[],
  say: (what: string) => void,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
  const sites = join(folder, 'sites.json');
  await writeFile(sites, JSON.stringify({ sites: [] }));
  const url = address.engine === 'sqlite' ? `sqlite:${address.file}` : address.url;
  const collector = await startCollector(folder, PORT, sites, { KOE_DATABASE_URL: url });
  try {
    const bodies = await bodiesFor(collector.origin);
    await sendAll(collector.origin, await bodies(20, A_BATCH), BATCH_CLIENTS);
    const growing: Figures[] = [];
    let stored = 20 * A_BATCH;
    let models: readonly Rows[] = [];
    for (const size of [0, ...thousands]) {
      const missing = size * 1_000 - stored;
      if (missing > 0) {
        say(`${missing} more by a bare script`);
        const more = copies(models.slice(0, 500), missing);
        await writeBare(address, more, { aTransaction: 500, connections });
        stored += missing;
      }
      say(`measured with ${size} thousand stored`);
      const batched = timed(
        await sendAll(collector.origin, await bodies(BATCHES, A_BATCH), BATCH_CLIENTS),
        A_BATCH,
      );
      const singles = timed(await sendAll(collector.origin, await bodies(SINGLES, 1), CLIENTS), 1);
      growing.push({ thousands: size, batched, singles });
      stored += BATCHES * A_BATCH + SINGLES;
      if (models.length === 0) models = await rowsOf(address);
    }
    await makeEmpty(bare);
    const two = (count: number) => copies(models, count);
    await writeBare(bare, two(2_000), { aTransaction: A_BATCH, connections });
    const bareBatched = timed(
      await writeBare(bare, two(BATCHES * A_BATCH), { aTransaction: A_BATCH, connections }),
      A_BATCH,
    );
    const bareSingles = timed(await writeBare(bare, two(SINGLES), { aTransaction: 1, connections }), 1);
    return { bareBatched, bareSingles, growing };
  } finally {
    await collector.stop();
    await rm(folder, { recursive: true });
  }
}

const timed = ({ seconds, ms }: Sent, each: number): Timed => ({
  aSecond: (ms.length * each) / seconds,
  p50: percentile(ms, 0.5),
  p99: percentile(ms, 0.99),
});

/** All that the collector has before anybody has answered. */
async function makeEmpty(address: DatabaseAddress): Promise<void> {
  const database = await openDatabase(address);
  await publishQuestionnaires(database, questionnaires, Date.now());
  await database.destroy();
}

/** Makes requests; their sealing is the devices' work, and done before anything is timed. */
async function bodiesFor(origin: string) {
  const { questionnaire, sealingKey } = parseSurveyReply(
    await (await fetch(`${origin}/v1/surveys/claim-payment?lang=ja`)).json(),
  );
  const sealed = async (): Promise<SealedResponse> =>
    seal((await complaint(questionnaire, Date.now())).response, sealingKey);
  return async (count: number, each: number): Promise<readonly string[]> => {
    const bodies: string[] = [];
    for (let made = 0; made < count; made += 1) {
      const responses = await Promise.all(Array.from({ length: each }, sealed));
      bodies.push(JSON.stringify({ responses }));
    }
    return bodies;
  };
}

/** Responses such as these, each its own; received one a minute until now. */
function* copies(models: readonly Rows[], count: number): Generator<Rows, void> {
  for (let made = 0; made < count; made += 1) {
    const model = models[made % models.length];
    const at = Date.now() - (count - made) * 60_000;
    if (model) yield asAnother(model, mintResponseId(at, randomBytes), mintReceipt(randomBytes).number);
  }
}
