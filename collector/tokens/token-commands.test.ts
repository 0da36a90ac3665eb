import { afterEach, beforeEach, expect, it } from 'vitest';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { listTokens, mintToken, revokeToken } from './token-commands.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const NOW = Date.parse('2026-11-20T02:00:00.000Z');
const mint = (...words: readonly string[]) =>
  mintToken(words, collector.deps.tokens, NOW, collector.deps.sites);

it('says a token once, and keeps nothing that opens the door', async () => {
  const token = await mint('--name', '品質管理部の机', '--scope', 'voices:read');
  expect(token).toMatch(/^koe_[0-9a-f]{12}_[\w-]{43}$/);
  const kept = JSON.stringify(await collector.database.selectFrom('api_tokens').selectAll().execute());
  expect(kept).toContain('品質管理部の机');
  expect(kept).not.toContain(token.slice(-43));
});

it('lists them with what they may, until when, and whose they are', async () => {
  const [, id = ''] = (await mint('--name', 'desk', '--scope', 'voices:read', '--days', '1')).split('_');
  expect(await listTokens(collector.deps.tokens)).toBe(
    `${id}\tvoices:read\tall sites\tuntil 2026-11-21T02:00:00.000Z\tdesk`,
  );
  await revokeToken(['--id', id], collector.deps.tokens, NOW);
  expect(await listTokens(collector.deps.tokens)).toBe(
    `${id}\tvoices:read\tall sites\trevoked 2026-11-20T02:00:00.000Z\tdesk`,
  );
});

it('lists the one site that a token is bound to', async () => {
  await mint('--name', 'Midori', '--scope', 'voices:read', '--site', 'agency-0123');
  expect(await listTokens(collector.deps.tokens)).toContain('\tvoices:read\tsite agency-0123\t');
});

it.each([
  [['--scope', 'voices:read'], '--name must be a name'],
  [['--name', 'x'], '--scope must be one of voices:read, invitations:mint, sites:manage'],
  [['--name', 'x', '--scope', 'everything'], '--scope must be one of voices:read'],
  [['--name', 'x', '--scope', 'voices:read', '--days', '0'], '--days must be a number of days'],
  [['--nam', 'x'], '--nam'],
  [
    ['--name', 'x', '--scope', 'voices:read', '--scope', 'sites:manage', '--site', 'agency-0123'],
    '--site goes with voices:read alone',
  ],
  [['--name', 'x', '--scope', 'voices:read', '--site', 'agency-9'], 'there is no site agency-9'],
])('names the option that is amiss: %j', async (words, expected) => {
  await expect(mint(...words)).rejects.toMatchObject({ reasons: [expect.stringContaining(expected)] });
});

it('says when there is no such token', async () => {
  await expect(revokeToken(['--id', '0'.repeat(12)], collector.deps.tokens, NOW)).rejects.toMatchObject({
    reasons: [expect.stringContaining('there is no token')],
  });
});
