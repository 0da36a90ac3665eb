import { isRecord } from '../../src/questions/is-record.ts';
import type { InvitationState } from '../../src/protocol/invitation-state.ts';

/** Nobody waits for it: what is not known by then, the invitation has to say of itself. */
const PATIENCE_MS = 5_000;

/** What is asked of the collector about a link; neither rejects. */
export interface InvitationDesk {
  /** Undefined without reception, or when somebody else answered. */
  state(token: string): Promise<InvitationState | undefined>;
  declined(token: string): Promise<void>;
}

const isState = (value: unknown): value is InvitationState =>
  value === 'open' || value === 'used' || value === 'expired' || value === 'unknown';

export function invitationDesk(
  fetch: (address: string, init: RequestInit) => Promise<Response>,
): InvitationDesk {
  // In the body: an address would stand in logs (P3).
  const call = (what: 'state' | 'declined', token: string) =>
    fetch(`/v1/invitations/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ invitation: token }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      keepalive: what === 'declined',
    });
  return {
    async state(token) {
      try {
        const reply = await call('state', token);
        const body: unknown = reply.ok ? await reply.json() : undefined;
        return isRecord(body) && isState(body.state) ? body.state : undefined;
      } catch {
        return undefined;
      }
    },
    async declined(token) {
      await call('declined', token).catch(() => undefined);
    },
  };
}
