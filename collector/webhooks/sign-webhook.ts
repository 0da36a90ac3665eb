import { Webhook } from 'standardwebhooks';

export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What an attempt sends (Standard Webhooks): signed with every secret that holds, so that a receiver may change from
 * one to the next in its own time (W3). The time is that of the attempt; the rest is the same each time.
 */
export function signWebhook(eventId: string, body: string, secrets: readonly string[], now: number): Signed {
  const at = new Date(now);
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Koe',
      'webhook-id': eventId,
      'webhook-timestamp': String(Math.floor(now / 1_000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(eventId, at, body)).join(' '),
    },
    body,
  };
}
