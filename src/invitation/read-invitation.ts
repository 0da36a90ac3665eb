import { fromBase64url } from '../response/base64url.ts';
import { parseClaims } from './claims.ts';
import type { Invitation } from './invitation.ts';

/**
 * What a token says of itself (compact JWS, RFC 7515), its signature unread: enough to tell a person what their link
 * is, and never enough to let anything in. Undefined when it was mangled on the way, or is no invitation.
 */
export function readInvitation(token: string): Invitation | undefined {
  const [, content, , ...more] = token.split('.');
  if (content === undefined || more.length > 0 || !/^[\w-]+(\.[\w-]+){2}$/.test(token)) return undefined;
  try {
    return parseClaims(JSON.parse(new TextDecoder().decode(fromBase64url(content))));
  } catch {
    return undefined;
  }
}
