import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { signWebhook } from './sign-webhook.ts';
import { mintWebhookSecret } from './webhook-secret.ts';

const body = JSON.stringify({ type: 'voice.received', timestamp: '2026-11-20T02:00:00.000Z', data: {} });

it('W3: who has either of two secrets verifies it with the library of Standard Webhooks', () => {
  const [old, current, strangers] = [mintWebhookSecret(), mintWebhookSecret(), mintWebhookSecret()];
  const signed = signWebhook('voice_1_0', body, [current, old], Date.now());
  for (const secret of [old, current])
    expect(new Webhook(secret).verify(signed.body, signed.headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook(strangers).verify(signed.body, signed.headers)).toThrow('No matching signature');
});

it.each([
  ['another body', (headers: Record<string, string>) => [`${body} `, headers] as const],
  [
    'another id',
    (headers: Record<string, string>) => [body, { ...headers, 'webhook-id': 'voice_1_1' }] as const,
  ],
  [
    'another time',
    (headers: Record<string, string>) =>
      [body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }] as const,
  ],
])('W3: does not hold for %s', (_, change) => {
  const secret = mintWebhookSecret();
  const [changed, headers] = change({ ...signWebhook('voice_1_0', body, [secret], Date.now()).headers });
  expect(() => new Webhook(secret).verify(changed, headers)).toThrow('No matching signature');
});
