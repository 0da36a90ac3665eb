import type { MintBatchReply, MintRequest } from '../../../src/protocol/mint-invitations.ts';
import type { Log } from '../../log/log.ts';
import type { ApiToken } from '../../tokens/token-store.ts';
import { messageContent, type ContentWorld, type MessageContent } from '../messages/message-content.ts';
import { obstaclesOn } from '../messages/message-for.ts';
import { mintMany, type MintWorld } from './mint-many.ts';
import type { MintOutcome } from './mint-outcome.ts';

type Minted = Extract<MintOutcome, { readonly token: string }>;
type Linked = Extract<MintBatchReply['results'][number], { readonly link: string }>;

export interface MintDeskDeps
  extends Pick<MintWorld, 'invitationKeys' | 'mints' | 'askingRules'>, ContentWorld {
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Mints for other systems. */
export interface MintDesk {
  mint(requests: readonly MintRequest[], by: ApiToken): Promise<readonly MintOutcome[]>;
  contentOf(request: MintRequest, minted: Omit<Minted, 'outcome'>): MessageContent;
  /** What a reply says of an invitation, its link with it. */
  linked(request: MintRequest, minted: Minted): Linked;
}

export function createMintDesk(deps: MintDeskDeps): MintDesk {
  const contentOf: MintDesk['contentOf'] = ({ lang }, { minted, token }) =>
    messageContent(minted.invitation, token, lang, deps);
  return {
    contentOf,
    async mint(requests, { id, name }) {
      const outcomes = await mintMany(
        requests.map((request) => ({ request })),
        {
          ...deps,
          mintedBy: name,
          now: deps.now(),
          findObstacles: (draft) => {
            const { request } = draft.order;
            return obstaclesOn(request.channel, () => contentOf(request, draft));
          },
        },
      );
      deps.log.info({ token: id, ...countsOf(outcomes) }, 'invitations minted');
      return outcomes;
    },
    linked: (request, asked) => ({
      id: request.id,
      outcome: asked.outcome,
      link: contentOf(request, asked).link,
      opensUntil: new Date(asked.minted.invitation.opensUntil).toISOString(),
      submitsUntil: new Date(asked.minted.invitation.submitsUntil).toISOString(),
    }),
  };
}

function countsOf(outcomes: readonly MintOutcome[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(outcomes, ({ outcome }) => outcome);
  return Object.fromEntries([...groups].map(([outcome, all]) => [outcome, all.length]));
}
