import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openInvitationKeys } from '../../collector/invitations/open-invitation-keys.ts';
import { openKeyRing } from '../../collector/keys/open-key-ring.ts';
import type { DatabaseAddress } from '../../collector/storage/database-address.ts';
import { openDatabase } from '../../collector/storage/open-database.ts';
import { freePorts } from '../journeys/free-ports.ts';
import { until } from '../journeys/until.ts';
import { startPostgres, type PostgresServer } from '../../scripts/database/start-postgres.ts';
import { runClient } from './client.ts';
import { startInstance } from './instance.ts';
import { Ledger, type StoredRow, type Verdict } from './ledger.ts';
import { makeBatches } from './make-batches.ts';

export interface Plan {
  readonly engine: DatabaseAddress['engine'];
  readonly instances: number;
  readonly clients: number;
  /** How many times an instance is killed. */
  readonly kills: number;
  /** How many times the database is ended as by a power cut. */
  readonly databaseKills: number;
}

export interface Run extends Plan, Verdict {
  readonly rows: number;
  readonly redemptions: number;
  /** Requests without an answer to believe: all of them were sent again. */
  readonly unanswered: number;
  readonly seconds: number;
}

/**
 * Instances and their database are killed under clients that send at random; then what was told is compared with what
 * is stored.
 */
export async function runInstances(plan: Plan, random: () => number = Math.random): Promise<Run> {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'koe-run-'));
  const server = plan.engine === 'postgres' ? await startPostgres() : undefined;
  const file = join(folder, 'koe.sqlite');
  const address: DatabaseAddress = server
    ? { engine: 'postgres', url: server.url }
    : { engine: 'sqlite', file };
  try {
    const settings = { KOE_DATA_DIR: folder, KOE_DATABASE_URL: server?.url ?? `sqlite:${file}` };
    const told = await killUnderClients(plan, { folder, settings, server, random });
    const { rows, redemptions } = await readRows(address);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return {
      ...plan,
      ...told.ledger.judge(rows),
      rows: rows.length,
      redemptions,
      unanswered: told.unanswered,
      seconds,
    };
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true });
  }
}

interface Surroundings {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly server: PostgresServer | undefined;
  readonly random: () => number;
}

async function killUnderClients(plan: Plan, { folder, settings, server, random }: Surroundings) {
  const key = (await openKeyRing(join(folder, 'keys.json'), Date.now())).ring.newest();
  const { keys } = await openInvitationKeys(join(folder, 'invitation-keys.json'), Date.now());
  const ports = await Promise.all(Array.from({ length: plan.instances }, freePorts));
  // All at once, on a database that has no tables yet.
  const instances = await Promise.all(ports.map((port) => startInstance(port, settings)));
  const ledger = new Ledger();
  let isOver = false;
  let unanswered = 0;
  const world = {
    origins: instances.map(({ origin }) => origin),
    makeBatch: makeBatches(key, keys, random),
    ledger,
    isOver: () => isOver,
    random,
    onFailure: () => void (unanswered += 1),
  };
  const disturb = async (times: number, kill: () => Promise<void>): Promise<void> => {
    for (let done = 0; done < times; done += 1) {
      // What is ended before anything was taken in proves nothing.
      const before = ledger.acknowledged;
      await until(() => ledger.acknowledged > before || undefined);
      await wait(100 + 400 * random());
      await kill();
    }
  };
  try {
    const clients = Array.from({ length: plan.clients }, () => runClient(world));
    await Promise.all([
      disturb(plan.kills, async () => instances[Math.floor(random() * instances.length)]?.killAndRestart()),
      disturb(plan.databaseKills, async () => {
        await server?.kill();
        await server?.start();
      }),
    ]);
    isOver = true;
    await Promise.all(clients);
  } finally {
    isOver = true;
    await Promise.all(instances.map((instance) => instance.stop()));
  }
  return { ledger, unanswered };
}

async function readRows(
  address: DatabaseAddress,
): Promise<{ readonly rows: readonly StoredRow[]; readonly redemptions: number }> {
  const database = await openDatabase(address);
  const rows = await database
    .selectFrom('responses')
    .leftJoin('answers', 'response_id', 'id')
    .select(({ fn }) => ['id', 'sha256', 'receipt', fn.count<number>('question').as('answers')])
    .groupBy(['id', 'sha256', 'receipt'])
    .execute();
  const redemptions = await database.selectFrom('redemptions').select('invitation_id').execute();
  await database.destroy();
  return { rows, redemptions: redemptions.length };
}
