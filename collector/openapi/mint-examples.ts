import type { MintBatchReply, MintReply } from '../../src/protocol/mint-invitations.ts';
import { problems } from '../../src/protocol/problems.ts';
import { invitationRequest } from './examples.ts';

const asked = { id: 'claim-2026-000123', survey: 'claim-payment', channel: 'chat', opensDays: 30 } as const;
const linked = {
  id: asked.id,
  outcome: 'minted',
  link: `https://voice.insurer.example/s/claim-payment#i=${invitationRequest.invitation}`,
  opensUntil: '2026-12-20T02:00:00.000Z',
  submitsUntil: '2026-12-27T02:00:00.000Z',
} as const;
const qr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 79 79" role="img" aria-label="QR"><path d="…"/></svg>';

export const mintRequest = { ...asked, subject: 'K-2026-000123' };
export const mintBatchRequest = { invitations: [mintRequest] };

export const mintReplies = {
  minted: { ...linked, qr },
  mintedBefore: { ...linked, outcome: 'minted-before', qr },
  skipped: { id: asked.id, outcome: 'skipped', reason: 'asked-before' },
} as const satisfies Readonly<Record<string, MintReply>>;

export const mintBatchReply: MintBatchReply = {
  results: [
    linked,
    mintReplies.skipped,
    {
      id: 'claim-2026-000124',
      outcome: 'rejected',
      problem: problems.badRequest([{ field: '/channel', expected: 'one of line, chat, email, sms, paper' }]),
    },
  ],
};
