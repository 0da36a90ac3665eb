import type { MiddlewareHandler } from 'hono';

/**
 * Headers of every reply that did not set its own. There is no `X-Frame-Options`: it knows no list of origins, and
 * `frame-ancestors` says it all (E5). No referrer either: a survey's address may name a site or a person's way in.
 */
const defaults = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

export const secureByDefault: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(defaults)) {
    if (!headers.has(name)) headers.set(name, value);
  }
};
