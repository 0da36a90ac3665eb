import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { allWords } from '../../widget/text/all-words.ts';
import type { WordsLanguage } from '../../widget/text/words-language.ts';
import { startCollector, type CollectorProcess } from '../journeys/collector-process.ts';
import { startHostSite, type HostSite } from '../journeys/host-site.ts';
import { invitationRows } from '../journeys/invitation-rows.ts';
import { mintToken } from '../journeys/invitations.ts';
import { personBefore, type Person } from '../journeys/person-before.ts';
import type { Screen } from '../journeys/screen.ts';
import { storedResponses, type StoredResponse } from '../journeys/stored-rows.ts';
import { startTroubleProxy, type TroubleProxy } from '../journeys/trouble-proxy.ts';
import type { Engine, Tab } from './engine.ts';

/** What stays for all journeys of an engine: a collector, and a page on another site that embeds it. */
export interface Ground {
  /** A browser of its own, and the network between it and the collector. */
  enter(engine: Engine): Promise<World>;
  stop(): Promise<void>;
}

export interface World {
  readonly tab: Tab;
  readonly network: TroubleProxy;
  /** @param lang of the page's first words */
  readonly addressOf: (survey: string, lang?: WordsLanguage) => string;
  /** Of a page on another site than the collector's, which has the survey in this display. */
  readonly hostWith: (display: 'inline') => string;
  readonly person: (screen: Screen, survey: string, lang?: WordsLanguage) => Person;
  readonly receiptOn: (screen: Screen) => Promise<string>;
  /** What the collector has stored since this world began. */
  readonly newRows: () => readonly StoredResponse[];
  /** A token for a follow-up link. */
  readonly mint: (changed?: Partial<Invitation>) => Promise<string>;
  readonly invitations: () => ReturnType<typeof invitationRows>;
  /** As after a battery that ran out; where an engine keeps nothing, it goes on. */
  restart(): Promise<void>;
  leave(): Promise<void>;
}

/** Runs in the page. */
const shownReceipt = (): string =>
  document.querySelector('.koe-receipt-number [aria-hidden]')?.textContent ?? '';

/** Another site than the collector's, not only another origin: its frames get a storage of their own. */
const originOf = ({ origin }: HostSite): string => origin.replace('127.0.0.1', 'localhost');

function person(screen: Screen, survey: string, lang: WordsLanguage = 'ja'): Person {
  const document = questionnaires.find(({ id }) => id === survey);
  if (document === undefined) throw new Error(`no questionnaire ${survey}`);
  return personBefore(screen, localize(document, lang), allWords[lang]);
}

export async function startGround(): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-engine-'));
  // Each journey has a network of its own, and the page names the one of the hour.
  let loader = '';
  const host = await startHostSite(
    (path) =>
      `<script async src="${loader}"></script>
      <koe-survey survey="contract" site="agency-9" display="${path.slice(1)}"></koe-survey>`,
  );
  const sitesFile = join(folder, 'sites.json');
  const sites = [{ key: 'agency-9', kind: 'agency', origins: [originOf(host)] }];
  await writeFile(sitesFile, JSON.stringify({ sites }));
  const collector: CollectorProcess = await startCollector({ KOE_SITES: sitesFile });

  return {
    async enter(engine) {
      const before = new Set(storedResponses(collector.dataDir).map(({ id }) => id));
      const network = await startTroubleProxy(collector.origin);
      loader = `${network.origin}/koe.js`;
      const profile = await mkdtemp(join(folder, 'profile-'));
      let running = await engine.start(profile);
      return {
        get tab() {
          return running.tab;
        },
        network,
        addressOf: (survey, lang = 'ja') => `${network.origin}/s/${survey}?lang=${lang}`,
        hostWith: (display) => `${originOf(host)}/${display}`,
        person,
        receiptOn: async (screen) => normalizeReceiptNumber(await screen.evaluate(shownReceipt)),
        newRows: () => storedResponses(collector.dataDir).filter(({ id }) => !before.has(id)),
        mint: (changed) => mintToken(collector.dataDir, changed),
        invitations: () => invitationRows(collector.dataDir),
        async restart() {
          if (!running.kill) return;
          await running.kill();
          running = await engine.start(profile);
        },
        async leave() {
          await running.close();
          await network.stop();
        },
      };
    },
    async stop() {
      await Promise.all([collector.stop(), host.stop()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
