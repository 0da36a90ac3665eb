import type { Received } from './mock-store.ts';

/** The row that stands in the way of this one: under the same id, or else with the same invitation (X1, X6). */
export const firstBefore = (
  { invitationId }: Received,
  underSameId: Received | undefined,
  all: readonly Received[],
): Received | undefined =>
  underSameId ?? all.find((row) => invitationId !== undefined && row.invitationId === invitationId);
