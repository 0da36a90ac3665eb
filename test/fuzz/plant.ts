import fc from 'fast-check';
import * as v from 'valibot';
import { openInvitationKeys } from '../../collector/invitations/open-invitation-keys.ts';
import { join } from 'node:path';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { SubmitReplySchema, type SealedResponse } from '../../src/protocol/submit.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import { encryptCompact } from '../../src/sealing/encrypt-compact.ts';
import { seal } from '../../src/sealing/seal.ts';
import { sha256Hex } from '../../src/sealing/sha256-hex.ts';
import { aResponse } from '../fixtures/a-response.ts';
import { anInvitation } from '../fixtures/an-invitation.ts';
import type { CollectorProcess } from '../journeys/collector-process.ts';
import type { Secrets } from './faults-of.ts';
import { mutatedJson } from './fuzzed-body.ts';
import type { Known } from './known.ts';
import { metricsToken, mintToken, sites } from './start-fuzzed.ts';

const PLANTED = 4;
const SEALED = 150;

export interface Planted {
  readonly known: Known;
  readonly secrets: Secrets;
  /** Ids of the responses that are stored beforehand. */
  readonly ids: readonly string[];
}

/** Stores responses that can be recognised wherever they show up, and prepares what requests may know. */
export async function plant({ origin, dataDir }: CollectorProcess, seed: number): Promise<Planted> {
  const reply = await fetch(`${origin}/v1/surveys/contract`);
  const { sealingKey } = parseSurveyReply(await reply.json());
  const stored = await Promise.all(Array.from({ length: PLANTED }, (_, at) => plantedResponse(at)));
  await store(origin, await Promise.all(stored.map(({ response }) => seal(response, sealingKey))));
  const { keys } = await openInvitationKeys(join(dataDir, 'invitation-keys.json'), Date.now());
  const invitations = await Promise.all(Array.from({ length: PLANTED }, () => keys.sign(anInvitation())));
  const apiToken = await mintToken(dataDir);
  const receipts = stored.map(({ receipt }) => receipt);
  return {
    ids: stored.map(({ response }) => response.id),
    known: {
      surveys: ['contract', 'claim-payment'],
      sites: sites.map(({ key }) => key),
      receipts,
      tokens: { apiToken, metricsToken },
      invitations,
      sealed: await sealedResponses(sealingKey, invitations, seed),
    },
    secrets: {
      never: [
        ...stored.map(({ address }) => address),
        ...receipts.map(({ secret }) => secret),
        apiToken,
        metricsToken,
      ],
      words: stored.map(({ words }) => words),
      token: apiToken,
    },
  };
}

async function plantedResponse(at: number) {
  const words = `planted-words-${crypto.randomUUID()}`;
  const address = `planted-${crypto.randomUUID()}@example.com`;
  const made = await aResponse({
    answers: { overall: 1 + at, voice: [{ class: 'complaint', topics: [], text: `声：${words}` }] },
    contact: { by: 'email', address, when: '', notThroughAgency: true },
  });
  return { ...made, words, address };
}

async function store(origin: string, responses: readonly SealedResponse[]): Promise<void> {
  const reply = await fetch(`${origin}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ responses }),
  });
  const { results } = v.parse(SubmitReplySchema, await reply.json());
  const others = results.filter(({ outcome }) => outcome !== 'stored');
  if (others.length > 0) throw new Error(`nothing was planted: ${JSON.stringify(others)}`);
}

/** Some that would be stored, invited or not, and more that hold something strange once they are opened. */
async function sealedResponses(
  key: SealingKey,
  invitations: readonly string[],
  seed: number,
): Promise<readonly SealedResponse[]> {
  return Promise.all(
    Array.from({ length: SEALED }, async (_, at) => {
      const invitation = invitations[at % (2 * invitations.length)];
      const { response } = await aResponse(invitation === undefined ? {} : { channel: 'link', invitation });
      if (at % 3 === 0) return seal(response, key);
      const [strange] = fc.sample(mutatedJson(response), { seed: seed + at, numRuns: 1 });
      const sealed = await encryptCompact(Buffer.from(JSON.stringify(strange) ?? ''), key);
      return { id: response.id, survey: response.survey, sha256: await sha256Hex(sealed), sealed };
    }),
  );
}
