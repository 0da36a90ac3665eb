import type { InvitationKeys } from '../../collector/invitations/invitation-keys.ts';
import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../fixtures/a-response.ts';
import { anInvitation } from '../fixtures/an-invitation.ts';
import type { Item } from './ledger.ts';

const MOST_A_BATCH = 12;
/** Responses that share one invitation, whichever clients have them. */
const PER_INVITATION = 4;

/**
 * Batches of ordinary responses, with two kinds among them that clients quarrel about: one id sealed twice, and one
 * link that went to several.
 */
export function makeBatches(
  key: SealingKey,
  invitations: Pick<InvitationKeys, 'sign'>,
  random: () => number,
): () => Promise<readonly Item[]> {
  let shared: readonly string[] = [];
  const rivals: Item[] = [];

  const nextInvitation = async (): Promise<string> => {
    const [first, ...rest] = shared;
    if (first === undefined) {
      const token = await invitations.sign(anInvitation());
      shared = Array.from({ length: PER_INVITATION - 1 }, () => token);
      return token;
    }
    shared = rest;
    return first;
  };
  const makeItem = async (): Promise<Item> => {
    const rival = random() < 0.5 ? rivals.pop() : undefined;
    if (rival) return rival;
    const kind = random();
    const isInvited = kind < 0.1;
    const { response } = await aResponse(
      isInvited ? { channel: 'link', invitation: await nextInvitation() } : {},
    );
    const item = {
      sealed: await seal(response, key),
      receipt: response.receipt.number,
      isInvited,
      isRival: kind > 0.9,
    };
    if (item.isRival) rivals.push({ ...item, sealed: await seal(response, key) });
    return item;
  };
  return () => Promise.all(Array.from({ length: 1 + Math.floor(random() * MOST_A_BATCH) }, makeItem));
}
