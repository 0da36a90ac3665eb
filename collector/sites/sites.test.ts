import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StartupError } from '../startup-error.ts';
import { aSite } from '../testing/test-sites.ts';
import { frameAncestors } from './frame-ancestors.ts';
import { listedSites } from './listed-sites.ts';
import { mayEmbed } from './may-embed.ts';
import { readSites } from './read-sites.ts';
import { withDemoSites } from './with-demo-sites.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-sites-'));
  file = join(folder, 'sites.json');
});
afterEach(() => rm(folder, { recursive: true }));

async function reasonsFor(content: unknown): Promise<readonly string[]> {
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const error: unknown = await readSites(file).catch((reason: unknown) => reason);
  return error instanceof StartupError ? error.reasons : [];
}

const site = { key: 'agency-0123', kind: 'agency', origins: ['https://midori.example'] };

it('reads the registered sites', async () => {
  const sites = [
    site,
    { key: 'dev', kind: 'website', origins: ['http://localhost:3000', 'https://a.b:8443'] },
  ];
  expect(await reasonsFor({ sites })).toEqual([]);
  expect(await readSites(file)).toEqual(
    sites.map((one) => ({ ...one, name: one.key, surveys: null, active: true })),
  );
  const whole = { ...site, name: 'Midori', surveys: ['contract'], active: false };
  expect(await reasonsFor({ sites: [whole] })).toEqual([]);
  expect(await readSites(file)).toEqual([whole]);
});

it('V4: names each field that is amiss', async () => {
  const reasons = await reasonsFor({
    sites: [
      { ...site, key: 'No Key' },
      { ...site, kind: 'shop' },
      { key: 'b', kind: 'agency' },
      { ...site, origin: 'https://midori.example' },
      { ...site, surveys: ['Contract'] },
      { ...site, active: 'no' },
    ],
  });
  expect(reasons.map((reason) => reason.slice(`${file}#`.length).split(':')[0])).toEqual([
    '/sites/0/key',
    '/sites/1/kind',
    '/sites/2/origins',
    '/sites/3/origin',
    '/sites/4/surveys/0',
    '/sites/5/active',
  ]);
  expect(await reasonsFor('{"sites":')).toEqual([`${file}: is not JSON.`]);
  expect(await reasonsFor({ sites: [site, site] })).toEqual([
    `${file}: the key "agency-0123" stands there twice.`,
  ]);
});

it.each([
  'https://midori.example/',
  'https://midori.example/page',
  'https://*.midori.example',
  "https://a.example; script-src 'unsafe-inline'",
  'https://a.example https://b.example',
  'https://Midori.example',
  'http://midori.example',
  'https://localhost.example:123456',
  'midori.example',
  "'self'",
  '*',
  'data:',
])('E5: refuses %j for an origin, since it would stand in frame-ancestors as it is', async (origin) => {
  expect(await reasonsFor({ sites: [{ ...site, origins: [origin] }] })).toEqual([
    expect.stringContaining('#/sites/0/origins/0: expected an origin'),
  ]);
});

it('E5: lets a registered site’s origins and our own pages frame, and nobody in the name of an unknown one', () => {
  expect(frameAncestors(undefined, undefined)).toEqual(["'self'"]);
  expect(frameAncestors('agency-0123', site)).toEqual(["'self'", 'https://midori.example']);
  expect(frameAncestors('agency-9999', undefined)).toEqual([]);
});

it.each([
  [true, null, true],
  [true, ['contract'], true],
  [true, ['claim-payment'], false],
  [true, [], false],
  [false, null, false],
  [false, ['contract'], false],
])('active: %j with the surveys %j, a site may embed one: %j', (active, surveys, may) => {
  expect(mayEmbed({ active, surveys }, 'contract')).toBe(may);
});

it('knows the demo’s sites unless their keys are registered', async () => {
  const own = aSite({ name: 'Ours', origins: [] });
  const sites = withDemoSites(listedSites([own]), 8788);
  expect(await sites.find('agency-0123')).toMatchObject(own);
  expect(await sites.find('hinata-web')).toMatchObject({ kind: 'website' });
  expect(await sites.find('agency-9999')).toBeUndefined();
});
