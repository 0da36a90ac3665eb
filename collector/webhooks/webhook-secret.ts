import { randomBytes } from 'node:crypto';

/** As Standard Webhooks writes it down, of 256 bits. */
export const mintWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
