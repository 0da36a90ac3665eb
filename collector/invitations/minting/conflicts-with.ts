import type { FieldError } from '../../../src/protocol/problem.ts';
import type { Minted } from './mint-store.ts';

/** Where another request differs from what was minted under its id: an id that was used again by mistake. */
export function conflictsWith(standing: Minted, asked: Minted): readonly FieldError[] {
  if (standing.mintedBy !== asked.mintedBy)
    return [{ field: '/id', expected: 'an id that nobody else has used' }];
  const { invitation: first } = standing;
  const { invitation: second } = asked;
  const differing: Readonly<Record<string, boolean>> = {
    survey: first.survey !== second.survey,
    channel: first.channel !== second.channel,
    site: first.site !== second.site,
    subject: standing.subject !== asked.subject,
    opensDays: first.opensUntil - first.mintedAt !== second.opensUntil - second.mintedAt,
    submitsDays: first.submitsUntil - first.mintedAt !== second.submitsUntil - second.mintedAt,
  };
  return Object.keys(differing)
    .filter((name) => differing[name])
    .map((name) => ({ field: `/${name}`, expected: 'what was asked for under this id the first time' }));
}
