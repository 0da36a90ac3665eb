import type { Agent } from 'node:http';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import { ask, type Asked } from './ask.ts';
import { askAtRate } from './ask-at-rate.ts';

/** What is asked for in a round, in this order. */
export const parts = ['bare', 'page', 'page for a site', 'page, ingest', 'known page, ingest'] as const;
export const SITE = 'bench';
export type Part = (typeof parts)[number];

export interface RoundWorld {
  readonly agent: Agent;
  readonly collector: string;
  readonly bare: string;
  /** Path of the survey page, with a query. */
  readonly page: string;
  readonly etag: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly responsesPerSecond: number;
  readonly nextResponse: () => Promise<SealedResponse>;
}

export interface PartMeasured {
  readonly part: Part;
  /** What the server's own account of these requests is found by. */
  readonly path: string;
  readonly clientMs: readonly number[];
  /** Really sent. */
  readonly perSecond: number;
  readonly responsesPerSecond: number;
}

/** Each part once, one after the other. Throws where a reply is not as it should be. */
export async function measureRound(world: RoundWorld, round: number): Promise<readonly PartMeasured[]> {
  const measured: PartMeasured[] = [];
  for (const [at, part] of parts.entries()) {
    const site = part === 'page for a site' ? `&site=${SITE}` : '';
    const path = `${world.page}${site}&part=${round}-${at}`;
    const isKnown = part === 'known page, ingest';
    const headers = { 'accept-encoding': 'br', ...(isKnown && { 'if-none-match': world.etag }) };
    const address = (part === 'bare' ? world.bare : world.collector) + path;
    const wanted = isKnown ? 304 : 200;
    // Before, and not under way: the client's own work is not to be measured.
    const sealed = part.endsWith('ingest') ? await sealAll(world) : [];
    const [pages, responses] = await Promise.all([
      askAtRate(world.perSecond, world.seconds, async () =>
        inOrder(await ask({ address, headers }, world.agent), wanted),
      ),
      ingest(world, sealed),
    ]);
    measured.push({
      part,
      path,
      clientMs: pages.asked.map(({ ms }) => ms),
      perSecond: pages.perSecond,
      responsesPerSecond: responses.perSecond,
    });
  }
  return measured;
}

const sealAll = ({ nextResponse, responsesPerSecond, seconds }: RoundWorld) =>
  Promise.all(Array.from({ length: responsesPerSecond * seconds }, nextResponse));

async function ingest({ agent, collector, seconds }: RoundWorld, sealed: readonly SealedResponse[]) {
  return askAtRate(sealed.length / seconds, seconds, async (at) => {
    const body = JSON.stringify({ responses: sealed.slice(at, at + 1) });
    const headers = { 'content-type': 'application/json' };
    const reply = inOrder(await ask({ address: `${collector}/v1/responses`, headers, body }, agent), 200);
    if (!reply.body.includes('"stored"')) throw new Error(`not stored: ${String(reply.body)}`);
  });
}

function inOrder(reply: Asked, status: number): Asked {
  if (reply.status !== status) throw new Error(`${reply.status}: ${String(reply.body)}`);
  return reply;
}
