import { noted, type DueStep } from './due-step.ts';

/** What keeps one from being redeemed twice, or minted twice: its end is long past. */
export const dueInvitations: readonly DueStep[] = [
  noted('invitations', ({ writing, before, most }) =>
    writing
      .deleteFrom('redemptions')
      .where('invitation_id', 'in', (due) =>
        due.selectFrom('redemptions').where('ends_at', '<', before).select('invitation_id').limit(most),
      )
      .returning('invitation_id')
      .execute(),
  ),
  noted('invitations', ({ writing, before, most }) =>
    writing
      .deleteFrom('minted_invitations')
      .where('invitation_id', 'in', (due) =>
        due
          .selectFrom('minted_invitations')
          .where('subject', 'is', null)
          .where('submits_until', '<', before)
          .select('invitation_id')
          .limit(most),
      )
      .returning('invitation_id')
      .execute(),
  ),
];

/** What rules are held against (X7): a subject that was asked about, and of which somebody said never again. */
export const dueSubjects: readonly DueStep[] = [
  noted('subjects', ({ writing, before, most }) =>
    writing
      .deleteFrom('minted_invitations')
      .where('invitation_id', 'in', (due) =>
        due
          .selectFrom('minted_invitations')
          .where('subject', 'is not', null)
          .where('submits_until', '<', before)
          .select('invitation_id')
          .limit(most),
      )
      .returning('invitation_id')
      .execute(),
  ),
  // What was said of an invitation stays for as long as that does.
  noted('subjects', ({ writing, before, most }) =>
    writing
      .deleteFrom('declined_invitations')
      .where('invitation_id', 'in', (due) =>
        due
          .selectFrom('declined_invitations as declined')
          .where('declined.declined_at', '<', before)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('minted_invitations as minted')
                  .whereRef('minted.invitation_id', '=', 'declined.invitation_id')
                  .select('minted.invitation_id'),
              ),
            ),
          )
          .select('declined.invitation_id')
          .limit(most),
      )
      .returning('invitation_id')
      .execute(),
  ),
];
