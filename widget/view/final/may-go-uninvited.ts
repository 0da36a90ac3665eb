import type { Session } from '../../../src/response/session.ts';
import type { FinalState } from '../../survey-model.ts';

/** Its invitation was used or had ended: as an ordinary response it would have been taken in. */
export const isForInvitation = (final: FinalState): boolean =>
  final.state === 'not-accepted' && final.problem.type.startsWith('/problems/invitation-');

/** And the answers are still on the screen: after a reload they are sealed, and nobody here can read them. */
export const mayGoUninvited = (final: FinalState, { answers }: Pick<Session, 'answers'>): boolean =>
  isForInvitation(final) && Object.keys(answers).length > 0;
