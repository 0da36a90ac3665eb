import type { CollectionApi } from './collection-api.ts';

/** An implementation on a port of this machine. */
export function httpApi(
  origin: string,
  { stored, mint }: Pick<CollectionApi, 'stored' | 'mint'>,
): CollectionApi {
  return {
    async send({ method, path, headers = {}, body }) {
      const reply = await fetch(`${origin}${path}`, { method, headers, ...(body !== undefined && { body }) });
      return { status: reply.status, headers: Object.fromEntries(reply.headers), text: await reply.text() };
    },
    stored,
    mint,
  };
}
