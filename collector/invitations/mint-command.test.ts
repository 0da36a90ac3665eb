import { expect, it } from 'vitest';
import { StartupError } from '../startup-error.ts';
import { invitationFor, linkFor, parseMintOptions } from './mint-command.ts';

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

it('makes an invitation for what was asked, open for a month and a week longer for what was begun in time', () => {
  const asked = parseMintOptions(['--survey', 'contract', '--channel', 'line']);
  expect(invitationFor(asked, now, () => 'new-id')).toEqual({
    id: 'new-id',
    survey: 'contract',
    channel: 'line',
    mintedAt: now,
    opensUntil: now + 30 * DAY_MS,
    submitsUntil: now + 37 * DAY_MS,
  });
});

it('never ends before it closes', () => {
  const words =
    '--survey contract --channel sms --opens-days 20 --submits-days 3 --id c-1 --site agency-0123';
  const { opensUntil, submitsUntil } = invitationFor(parseMintOptions(words.split(' ')), now, () => '');
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
  const link = new URL(linkFor('https://voice.example', 'contract', 'a.b.c', 'ja'));
  expect(link.pathname + link.search).toBe('/s/contract');
  expect(link.hash).toBe('#i=a.b.c&lang=ja');
});
