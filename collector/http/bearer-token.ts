import { problems } from '../../src/protocol/problems.ts';
import { problemReply } from './problem-reply.ts';

/** What stands behind `Bearer` (RFC 6750). */
export const bearerToken = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]+)$/i.exec(authorization ?? '')?.[1];

/** @param whose the end of "Bearer and …", as in "the secret of the receipt" */
export const tokenWanted = (whose: string): Response =>
  problemReply(
    { ...problems.unauthorized(), errors: [{ field: 'authorization', expected: `Bearer and ${whose}` }] },
    { 'www-authenticate': 'Bearer' },
  );
