import type { Session } from './session.ts';

/** The same answers as those of somebody who came by himself. */
export function uninvited(session: Session): Session {
  const { invitation, ...rest } = session;
  return invitation === undefined ? session : rest;
}
