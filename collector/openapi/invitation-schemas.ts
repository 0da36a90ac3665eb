import { INVITATION_STATES } from '../../src/protocol/invitation-state.ts';
import type { Schema } from './document.ts';

export const invitationSchemas = {
  InvitationRequest: {
    type: 'object',
    required: ['invitation'],
    properties: {
      invitation: {
        type: 'string',
        description: 'What a link holds after `#i=`: a compact JWS (RFC 7515), EdDSA. Never in an address.',
      },
    },
  },
  InvitationStateReply: {
    type: 'object',
    required: ['state'],
    properties: {
      state: {
        type: 'string',
        enum: INVITATION_STATES,
        description:
          '`used` and `expired`: a response with it would be rejected. `unknown`: not minted here, or mangled; a ' +
          'response with it is stored as one that came uninvited.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;
