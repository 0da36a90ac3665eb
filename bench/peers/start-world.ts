import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../start-collector.ts';
import { startBrowser, type RunningBrowser } from './browser/start-browser.ts';
import type { Cell } from './cells/cell.ts';
import { floors } from './cells/floors.ts';
import { hostPage } from './cells/host-page.ts';
import { koeCells, questionnaire, site, survey } from './cells/koe.ts';
import { peers } from './cells/peers.ts';
import { files } from './line/files.ts';
import { forward } from './line/forward.ts';
import type { Upstream } from './line/reply.ts';
import { startLine, type Line } from './line/start-line.ts';

const PORT = 43_213;

export interface World {
  readonly browser: RunningBrowser;
  readonly line: Line;
  readonly cells: readonly Cell[];
  readonly addressOf: (cell: Cell) => string;
  stop(): Promise<void>;
}

/** Host page, collector and the server of peers' scripts, each an origin of its own behind one line; and a browser. */
export async function startWorld({ withPeers }: { readonly withPeers: boolean }): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
  const line = startLine();
  // Which pages there are depends on the origins that they name.
  const pages: { upstream: Upstream } = { upstream: unready };
  const scripts: { upstream: Upstream } = { upstream: unready };
  // Two names of this machine are two sites: the survey's frame gets a process of its own, as it does in reality.
  const host = await line.serve('localhost', (request) => pages.upstream(request));
  const assets = await line.serve('127.0.0.1', (request) => scripts.upstream(request));

  const sites = join(folder, 'sites.json');
  const questionnaires = join(folder, 'questionnaires');
  await mkdir(questionnaires);
  await writeFile(join(questionnaires, `${survey}.json`), JSON.stringify(questionnaire));
  await writeFile(sites, JSON.stringify({ sites: [{ key: site, kind: 'agency', origins: [host] }] }));
  const collector = await startCollector(folder, PORT, sites, { KOE_QUESTIONNAIRES: questionnaires });
  const koe = await line.serve('127.0.0.1', forward(collector.origin));

  const origins = { koe, assets };
  const cells = [
    ...(await floors(origins)),
    ...koeCells(origins),
    ...(withPeers ? await peers(origins) : []),
  ];
  const pathOf = (cell: Cell): string => `/${cells.indexOf(cell)}`;
  pages.upstream = await files(
    new Map(cells.flatMap((cell) => ('address' in cell.page ? [] : [[pathOf(cell), hostPage(cell.page)]]))),
  );
  scripts.upstream = await files(new Map(cells.flatMap((cell) => [...(cell.files ?? [])])));
  const browser = await startBrowser();
  return {
    browser,
    line,
    cells,
    addressOf: (cell) => ('address' in cell.page ? cell.page.address : `${host}${pathOf(cell)}`),
    async stop() {
      await Promise.all([browser.stop(), collector.stop(), line.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const unready: Upstream = () => Promise.reject(new Error('asked before there was anything'));
