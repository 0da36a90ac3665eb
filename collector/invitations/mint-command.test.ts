import { expect, it } from 'vitest';
import { StartupError } from '../startup-error.ts';
import { draftInvitation } from './draft-invitation.ts';
import { linkFor } from './link-for.ts';
import { parseMintOptions } from './mint-command.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const now = Date.parse('2026-11-20T02:00:00.000Z');
const reasonsFor = (words: readonly string[]): readonly string[] => {
  try {
    parseMintOptions(words);
    return [];
  } catch (error) {
    if (error instanceof StartupError) return error.reasons;
    throw error;
  }
};

it('reads what was asked for, open for a month unless it is said otherwise', () => {
  expect(parseMintOptions(['--survey', 'contract', '--channel', 'line'])).toEqual({
    survey: 'contract',
    channel: 'line',
    'opens-days': 30,
  });
});

it('makes an invitation of whole seconds, a week longer for what was begun in time', () => {
  const asked = { id: 'new-id', survey: 'contract', channel: 'line', opensDays: 30 } as const;
  expect(draftInvitation(asked, now + 999)).toEqual({
    id: 'new-id',
    survey: 'contract',
    channel: 'line',
    mintedAt: now,
    opensUntil: now + 30 * DAY_MS,
    submitsUntil: now + 37 * DAY_MS,
  });
});

it('never ends before it closes', () => {
  const asked = { id: 'c-1', survey: 'contract', channel: 'sms', opensDays: 20, submitsDays: 3 } as const;
  const { opensUntil, submitsUntil } = draftInvitation(asked, now);
  expect(submitsUntil).toBe(opensUntil);
});

it('V4: names every option that is amiss', () => {
  const reasons = reasonsFor([
    '--channel',
    'pigeon',
    '--opens-days',
    '0',
    '--origin',
    'https://a.example/path',
  ]);
  expect(reasons.map((reason) => /--[\w-]+/.exec(reason)?.[0])).toEqual([
    '--survey',
    '--channel',
    '--opens-days',
    '--origin',
  ]);
  expect(reasonsFor(['--surwey', 'contract']).join()).toContain('--surwey');
});

it('P3: puts all that is personal behind the hash', () => {
  const answer = { question: 'overall', value: 4 };
  const link = new URL(linkFor('https://voice.example', 'contract', 'a.b.c', { lang: 'ja', answer }));
  expect(link.pathname + link.search).toBe('/s/contract');
  expect(link.hash).toBe('#i=a.b.c&a.overall=4&lang=ja');
});
