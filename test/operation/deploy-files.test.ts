import { readFile } from 'node:fs/promises';
import { collectDefaultMetrics } from 'prom-client';
import { expect, it } from 'vitest';
import { commands } from '../../collector/commands/commands.ts';
import { createMetrics } from '../../collector/metrics/metrics.ts';
import { parseConfig } from '../../collector/parse-config.ts';

const read = (name: string): Promise<string> => readFile(`docs/deploy/${name}`, 'utf8');

/** `Key=value` of a unit, in its sections; whatever else stands there is a mistake. */
async function unit(name: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = (await read(name)).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const entries = lines.flatMap((line) => {
    if (/^\[\w+\]$/.test(line)) return [];
    const [, key, value] = /^([A-Z]\w+)=(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`${name}: ${line}`);
    return [{ key, value }];
  });
  const grouped = Map.groupBy(entries, ({ key }) => key);
  return new Map([...grouped].map(([key, those]) => [key, those.map(({ value }) => value)]));
}

it('units start what the build makes, with settings that there are', async () => {
  const service = await unit('koe.service');
  expect(service.get('ExecStart')).toEqual(['/usr/bin/node /opt/koe/dist/collector/main.js']);
  const settings = (service.get('Environment') ?? []).map((setting): readonly [string, string] => {
    const [name = '', value = ''] = setting.split('=');
    return [name, value];
  });
  expect(parseConfig(Object.fromEntries(settings))).toMatchObject({
    dataDir: '/var/lib/koe',
    demoPort: undefined,
  });
  const [backup = ''] = (await unit('koe-backup.service')).get('ExecStart') ?? [];
  const [, command = ''] = /main\.js ([\w-]+) --to /.exec(backup) ?? [];
  expect(Object.keys(commands)).toContain(command);
  expect((await unit('koe-backup.timer')).has('OnCalendar')).toBe(true);
});

it('P3: what a unit writes is for its user alone, and no dump of its memory is kept', async () => {
  for (const name of ['koe.service', 'koe-backup.service']) {
    const service = await unit(name);
    expect([name, service.get('UMask'), service.get('LimitCORE'), service.get('StateDirectoryMode')]).toEqual(
      [name, ['0077'], ['0'], ['0700']],
    );
    expect(service.get('NoNewPrivileges')).toEqual(['yes']);
  }
});

it('alerts ask for figures that there are, with labels that they have', async () => {
  const { registry } = createMetrics();
  collectDefaultMetrics({ register: registry });
  const names = new Set((await registry.getMetricsAsJSON()).map(({ name }) => name));
  const asked = (await read('prometheus-alerts.yml')).matchAll(
    /\b((?:koe|nodejs|process)_\w+)(?:\{([^}]*)\})?/g,
  );
  for (const [, name = '', labels = ''] of asked) {
    expect([...names]).toContain(name.replace(/_(count|bucket|sum)$/, ''));
    for (const [, label = ''] of labels.matchAll(/(\w+)(?:=|!)/g))
      expect(['job', 'status', 'route', 'method', 'outcome', 'problem', 'le']).toContain(label);
  }
});

it('the runbook says of each alert, and of no other, what to do', async () => {
  const alerts = [...(await read('prometheus-alerts.yml')).matchAll(/alert: (\w+)/g)].map(([, name]) => name);
  const runbook = await readFile('docs/operate.md', 'utf8');
  const told = [...runbook.matchAll(/^- `(Koe\w+)`/gm)].map(([, name]) => name);
  expect(told).toEqual(alerts);
});
