import { readFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import * as v from 'valibot';
import { SubmitReplySchema } from '../../src/protocol/submit.ts';
import type { CollectorProcess } from '../journeys/collector-process.ts';
import { storedResponses } from '../journeys/stored-rows.ts';
import { describedOperations } from './described-operations.ts';
import { faultsOf } from './faults-of.ts';
import type { FuzzedRequest } from './fuzzed-request.ts';
import { fuzzedRequests } from './fuzzed-requests.ts';
import { plant, type Planted } from './plant.ts';
import type { Reply } from './reply.ts';
import { send } from './send.ts';
import { startFuzzed } from './start-fuzzed.ts';

export interface Plan {
  readonly seed: number;
  readonly requests: number;
  /** The number of the one to send alone; undefined: all are sent. */
  readonly only: number | undefined;
}

export interface Found {
  readonly number: number;
  readonly faults: readonly string[];
  readonly request: FuzzedRequest;
}

export interface Run {
  readonly sent: number;
  readonly found: readonly Found[];
  /** What is wrong once all is over. */
  readonly afterwards: readonly string[];
  /** How often each status was told; 0: the connection ended, as it may, without one. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  readonly slowestMs: number;
  /** Resident, in KiB, after each tenth. */
  readonly memory: readonly number[];
  readonly seconds: number;
}

const AT_ONCE = 16;
const PATIENCE_MS = 5_000;

/** Sends generated requests to a collector of its own, several at once, and looks at each reply and at what is left. */
export async function runFuzz(plan: Plan): Promise<Run> {
  const began = performance.now();
  const collector = await startFuzzed();
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const planted = await plant(collector, plan.seed);
    const before = rowsOf(collector, planted.ids);
    const logged = collector.log().length;
    const told = await sendAll(plan, collector, planted, agent);
    const after = rowsOf(collector, planted.ids);
    return {
      ...told.run,
      afterwards: [
        ...((await fetch(`${collector.origin}/readyz`)).ok ? [] : ['the collector is not ready']),
        ...(before === after ? [] : ['what was stored is not what it was']),
        ...lost(collector, told.acknowledged),
        ...badLines(collector.log().slice(logged), planted),
      ],
      acknowledged: told.acknowledged.size,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
  } finally {
    agent.destroy();
    await collector.stop();
  }
}

async function sendAll(
  plan: Plan,
  { origin, pid }: CollectorProcess,
  { known, secrets }: Planted,
  agent: Agent,
) {
  const operations = describedOperations(await (await fetch(`${origin}/openapi.json`)).json());
  const found: Found[] = [];
  const statuses: Record<string, number> = {};
  const acknowledged = new Map<string, string>();
  let sent = 0;
  let slowestMs = 0;
  const memory: number[] = [];
  const requests = fuzzedRequests(operations, known, plan);
  const sendOn = async (): Promise<void> => {
    for (const [number, request] of requests) {
      if (plan.only !== undefined && number !== plan.only) continue;
      const heard = await send(origin, request, { agent, patienceMs: PATIENCE_MS });
      const faults = faultsOf(request, heard, { operations, secrets });
      if (faults.length > 0) found.push({ number, faults, request });
      const status = heard.reply?.status ?? 0;
      statuses[status] = (statuses[status] ?? 0) + 1;
      slowestMs = Math.max(slowestMs, Math.ceil(heard.ms));
      for (const [id, receipt] of acknowledgedIn(heard.reply)) acknowledged.set(id, receipt);
      sent += 1;
      if (sent % Math.ceil(plan.requests / 10) === 0) memory.push(await residentKib(pid));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
  return { run: { sent, found, statuses, slowestMs, memory }, acknowledged };
}

/** Ids and receipt numbers of the responses that a reply calls stored. */
function acknowledgedIn(reply: Reply | undefined): readonly (readonly [string, string])[] {
  if (reply?.status !== 200 || !reply.body.includes('"results"')) return [];
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SubmitReplySchema), reply.body.toString());
  if (!parsed.success) return [];
  return parsed.output.results.flatMap((result) =>
    'receipt' in result ? [[result.id, result.receipt]] : [],
  );
}

/** But for the contact, which requests change that show the receipt's secret, as some of these do (P12). */
const rowsOf = ({ dataDir }: CollectorProcess, ids: readonly string[]): string =>
  JSON.stringify(
    storedResponses(dataDir)
      .filter(({ id }) => ids.includes(id))
      .map((row) => ({ ...row, tapped: { ...row.tapped, contact: undefined } })),
  );

function lost({ dataDir }: CollectorProcess, acknowledged: ReadonlyMap<string, string>): readonly string[] {
  const kept = new Map(storedResponses(dataDir).map(({ id, receipt }) => [id, receipt]));
  const missing = [...acknowledged].filter(([id, receipt]) => kept.get(id) !== receipt);
  return missing.map(([id]) => `${id} was acknowledged and is not there`);
}

/** What must not stand in the log. Nothing of a line is told, since it may be what nobody must read. */
function badLines(log: string, { secrets }: Planted): readonly string[] {
  const hidden = [...secrets.never, ...secrets.words];
  const lines = log.split('\n').filter((line) => line !== '');
  return [
    ...(hidden.some((one) => log.includes(one)) ? ['the log holds what is stored'] : []),
    ...(lines.every((line) => v.is(v.pipe(v.string(), v.parseJson(), v.object({ msg: v.string() })), line))
      ? []
      : ['the log holds a line that is none']),
    ...(log.includes('"request failed"') ? ['the log tells of a request that failed'] : []),
  ];
}

async function residentKib(pid: number): Promise<number> {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib);
}
