import { getResponse, type RequestHandler } from 'msw';
import { mintMockInvitation } from '../../mock-server/mock-invitations.ts';
import type { CollectionApi } from './collection-api.ts';

/** msw handlers called in this very process, without a port. */
export function localApi(handlers: RequestHandler[], stored: () => Promise<number>): CollectionApi {
  return {
    async send({ method, path, headers = {}, body }) {
      const request = new Request(`http://mock.test${path}`, {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      const reply = await getResponse(handlers, request);
      if (!reply) throw new Error(`no handler answers ${method} ${path}`);
      return { status: reply.status, headers: Object.fromEntries(reply.headers), text: await reply.text() };
    },
    stored,
    mint: mintMockInvitation,
  };
}
