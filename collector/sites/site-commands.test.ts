import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { listedSites } from './listed-sites.ts';
import { addSite, changeable, importSites, listSites, switchSite } from './site-commands.ts';
import { createSiteStore, type SiteStore } from './site-store.ts';

let collector: TestCollector;
let store: SiteStore;
beforeEach(async () => {
  collector = await startTestCollector({ registered: [] });
  store = createSiteStore(collector.database);
});
afterEach(() => discard(collector));

const NOW = Date.parse('2026-11-20T02:00:00.000Z');
const OFFERED = ['contract', 'claim-payment'];
const add = (...words: readonly string[]) => addSite(words, store, OFFERED, NOW);
const least = ['--key', 'agency-0123', '--kind', 'agency'] as const;
const list = () => listSites({ kept: 'in-database', sites: store });
const importFile = async (sites: readonly unknown[]) => {
  const file = join(collector.folder, 'sites.json');
  await writeFile(file, JSON.stringify({ sites }));
  return importSites([file], store, NOW);
};

it('registers a site, which is listed with what it may', async () => {
  expect(await add(...least, '--origin', 'https://a.example', '--origin', 'https://b.example')).toBe(
    'Added: agency-0123',
  );
  await add('--key', 'web', '--kind', 'website', '--name', 'ひなた', '--survey', 'contract');
  expect(await list()).toBe(
    [
      'agency-0123\tagency\tactive\tall surveys\thttps://a.example,https://b.example\tagency-0123',
      'web\twebsite\tactive\tcontract\tno origins\tひなた',
    ].join('\n'),
  );
});

it('disables and enables it, and changes nothing else', async () => {
  await add(...least, '--survey', 'contract');
  const before = await store.find('agency-0123');
  const asked = ['--key', 'agency-0123'];
  expect(await switchSite('disable-site', asked, store, NOW)).toBe('Disabled: agency-0123');
  expect(await store.find('agency-0123')).toEqual({ ...before, active: false, version: 2 });
  expect(await switchSite('enable-site', asked, store, NOW)).toBe('Enabled: agency-0123');
  expect(await store.find('agency-0123')).toEqual({ ...before, version: 3 });
});

it.each([
  [['--kind', 'agency'], '--key: expected a key such as'],
  [['--key', 'A', '--kind', 'agency'], '--key: expected a key such as'],
  [['--key', 'a'], '--kind: expected "website" or "agency"'],
  [[...least, '--origin', 'https://a.example/x'], '--origin: expected an origin such as'],
  [[...least, '--survey', 'contrakt'], '--survey: expected one of contract, claim-payment'],
  [[...least, '--origins', 'https://a.example'], '--origins'],
])('V4: names the option that is amiss: %j', async (words, expected) => {
  await expect(add(...words)).rejects.toMatchObject({ reasons: [expect.stringContaining(expected)] });
  expect(await list()).toBe('');
});

it('says when a key is taken, and when there is no such site', async () => {
  await add(...least);
  await expect(add(...least)).rejects.toMatchObject({
    reasons: ['add-site: there is a site agency-0123 already.'],
  });
  await expect(switchSite('disable-site', ['--key', 'web'], store, NOW)).rejects.toMatchObject({
    reasons: [expect.stringContaining('there is no site web')],
  });
});

it('changes nothing where sites stand in a file, and lists that', async () => {
  const inFile = { kept: 'in-file', sites: listedSites([]) } as const;
  expect(() => changeable('add-site', inFile)).toThrow('add-site: KOE_SITES is set');
  expect(await listSites(inFile)).toBe('');
});

it('takes a file over, and leaves what is registered otherwise as it is', async () => {
  const [one, two] = ['one', 'two'].map((key) => ({
    key,
    kind: 'agency',
    origins: [`https://${key}.example`],
  }));
  expect(await importFile([one, two])).toEqual({ lines: 'one: added\ntwo: added', isWhole: true });
  await switchSite('disable-site', ['--key', 'two'], store, NOW);
  expect(await importFile([one, two])).toEqual({
    lines: 'one: is registered so already\ntwo: is registered otherwise, and stays so',
    isWhole: false,
  });
  expect(await store.find('two')).toMatchObject({ active: false });
  await expect(importSites([], store, NOW)).rejects.toMatchObject({
    reasons: ['import-sites: name one JSON file.'],
  });
});
