import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../storage/open-database.ts';
import { testDatabase } from '../testing/test-database.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { aSite } from '../testing/test-sites.ts';
import { createSiteStore, type SiteStore } from './site-store.ts';

let collector: TestCollector;
let store: SiteStore;
beforeEach(async () => {
  collector = await startTestCollector({ registered: [] });
  store = createSiteStore(collector.database);
});
afterEach(() => discard(collector));

const NOW = '2026-11-20T02:00:00.000Z';
const whole = aSite({
  name: '緑代理店',
  surveys: ['contract'],
  active: false,
  origins: ['https://a.example'],
});

it('gives back what was registered, by key', async () => {
  expect(await store.add(whole, NOW)).toEqual({ ...whole, version: 1 });
  const other = aSite({ key: 'a-first', kind: 'website', surveys: null, origins: [] });
  await store.add(other, NOW);
  expect(await store.all()).toEqual([
    { ...other, version: 1 },
    { ...whole, version: 1 },
  ]);
  expect(await store.find('agency-0123')).toEqual({ ...whole, version: 1 });
  expect(await store.find('agency-9999')).toBeUndefined();
});

it('registers a key once', async () => {
  await store.add(whole, NOW);
  expect(await store.add(aSite({ name: 'another' }), NOW)).toBeUndefined();
  expect(await store.find('agency-0123')).toMatchObject({ name: '緑代理店', version: 1 });
});

it('changes what was read, and nothing that was changed since', async () => {
  await store.add(whole, NOW);
  expect(await store.replace(aSite({ name: 'two' }), 1, NOW)).toMatchObject({ name: 'two', version: 2 });
  expect(await store.replace(aSite({ name: 'late' }), 1, NOW)).toBeUndefined();
  expect(await store.replace(aSite({ key: 'nobody' }), 1, NOW)).toBeUndefined();
  expect(await store.find('agency-0123')).toMatchObject({ name: 'two', version: 2 });
});

it('lets one of several editors through, at whichever instance each of them is', async () => {
  await store.add(whole, NOW);
  const address = await testDatabase(collector.folder);
  const instances = [await openDatabase(address), await openDatabase(address), await openDatabase(address)];
  const names = instances.map((_, at) => `editor ${at}`);
  const changed = await Promise.all(
    instances.map((database, at) =>
      createSiteStore(database).replace(aSite({ name: names[at] ?? '' }), 1, NOW),
    ),
  );
  const [winner, ...others] = changed.filter((site) => site !== undefined);
  expect(others).toEqual([]);
  expect(await store.find('agency-0123')).toEqual(winner);
  await Promise.all(instances.map((database) => database.destroy()));
});

it('knows the origins of active websites, and of nobody else', async () => {
  await store.add(aSite({ key: 'web', kind: 'website', origins: ['https://w.example'] }), NOW);
  await store.add(
    aSite({ key: 'off', kind: 'website', origins: ['https://off.example'], active: false }),
    NOW,
  );
  await store.add(aSite({ key: 'agency', origins: ['https://g.example'] }), NOW);
  const asked = ['https://w.example', 'https://off.example', 'https://g.example', 'https://w.example.evil'];
  expect(await Promise.all(asked.map((origin) => store.isWebsite(origin)))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
