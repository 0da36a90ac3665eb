import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { allWords } from '../../widget/text/all-words.ts';
import type { WordsLanguage } from '../../widget/text/words-language.ts';
import { startCollector } from '../journeys/collector-process.ts';
import { pasted, SITE } from '../journeys/guide/snippets.ts';
import { invitationRows } from '../journeys/invitation-rows.ts';
import { mintToken } from '../journeys/invitations.ts';
import { personBefore, type Person } from '../journeys/person-before.ts';
import type { Screen } from '../journeys/screen.ts';
import { storedResponses, type StoredResponse } from '../journeys/stored-rows.ts';
import { startHostPages } from '../journeys/strangers/host-pages.ts';
import { pageHtml } from '../journeys/strangers/page-html.ts';
import { startTroubleProxy, type TroubleProxy } from '../journeys/trouble-proxy.ts';
import { withdrawalRows } from '../journeys/withdrawal-rows.ts';
import type { Engine, Tab, Visitor } from './engine.ts';
import { notedTab } from './noted-tab.ts';

/** What stays for all journeys of an engine: its process, a collector, and another site that embeds surveys. */
export interface Ground {
  /**
   * Somebody new, and the network between them and the collector.
   * @param journey `kills` its browser, and so has a process to itself
   */
  enter(journey: { readonly kills?: true }): Promise<World>;
  stop(): Promise<void>;
}

export interface World {
  readonly tab: Tab;
  /** Of the same visitor. */
  readonly newTab: () => Promise<Tab>;
  /** Of somebody with another device. */
  readonly newVisitor: () => Promise<Tab>;
  readonly network: TroubleProxy;
  /** @param lang of the page's first words */
  readonly addressOf: (survey: string, lang?: WordsLanguage) => string;
  /**
   * Of a page on another site than the collector's, with this snippet of the guide in it.
   * @param change what the site does otherwise
   */
  readonly hostWith: (snippet: string, change?: (markup: string) => string) => string;
  readonly person: (screen: Screen, survey: string, lang?: WordsLanguage) => Person;
  readonly receiptOn: (screen: Screen) => Promise<string>;
  /** What the collector has stored since this world began. */
  readonly newRows: () => readonly StoredResponse[];
  /** A token for a follow-up link. */
  readonly mint: (changed?: Partial<Invitation>) => Promise<string>;
  readonly invitations: () => ReturnType<typeof invitationRows>;
  readonly withdrawals: () => ReturnType<typeof withdrawalRows>;
  /** What was done in its tabs so far, a line each. */
  readonly notes: readonly string[];
  /** As after a battery that ran out; where an engine keeps nothing, it goes on. For journeys that kill. */
  restart(): Promise<void>;
  leave(): Promise<void>;
}

/** Runs in the page. */
const shownReceipt = (): string =>
  document.querySelector('.koe-receipt-number [aria-hidden]')?.textContent ?? '';

function person(screen: Screen, survey: string, lang: WordsLanguage = 'ja'): Person {
  const document = questionnaires.find(({ id }) => id === survey);
  if (document === undefined) throw new Error(`no questionnaire ${survey}`);
  return personBefore(screen, localize(document, lang), allWords[lang]);
}

export async function startGround(engine: Engine): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'koe-engine-'));
  const host = await startHostPages();
  const sitesFile = join(folder, 'sites.json');
  const sites = [{ key: SITE, kind: 'agency', origins: [host.origin] }];
  await writeFile(sitesFile, JSON.stringify({ sites }));
  const newProfile = (): Promise<string> => mkdtemp(join(folder, 'profile-'));
  const [collector, shared] = await Promise.all([
    startCollector({ KOE_SITES: sitesFile }),
    newProfile().then((profile) => engine.start(profile)),
  ]);

  return {
    async enter({ kills }) {
      const before = new Set(storedResponses(collector.dataDir).map(({ id }) => id));
      const network = await startTroubleProxy(collector.origin);
      const profile = await newProfile();
      let running = kills ? await engine.start(profile) : shared;
      let visitor = await (kills ? running.owner() : running.newVisitor());
      const notes: string[] = [];
      let count = 0;
      const openTab = async (by: Visitor): Promise<Tab> => {
        count += 1;
        return notedTab(await by.newTab(), count, notes);
      };
      let tab = await openTab(visitor);
      const others: Visitor[] = [];
      return {
        get tab() {
          return tab;
        },
        newTab: () => openTab(visitor),
        async newVisitor() {
          const other = await running.newVisitor();
          others.push(other);
          return openTab(other);
        },
        network,
        notes,
        addressOf: (survey, lang = 'ja') => `${network.origin}/s/${survey}?lang=${lang}`,
        hostWith: (name, change = (markup) => markup) =>
          host.add({ body: pageHtml({ body: change(pasted(name, network.origin)) }) }),
        person,
        receiptOn: async (screen) => normalizeReceiptNumber(await screen.evaluate(shownReceipt)),
        newRows: () => storedResponses(collector.dataDir).filter(({ id }) => !before.has(id)),
        mint: (changed) => mintToken(collector.dataDir, changed),
        invitations: () => invitationRows(collector.dataDir),
        withdrawals: () => withdrawalRows(collector.dataDir),
        async restart() {
          if (!kills) throw new Error('others go on in this browser');
          if (!running.kill) return;
          await running.kill();
          running = await engine.start(profile);
          visitor = await running.owner();
          tab = await openTab(visitor);
        },
        async leave() {
          await Promise.all([visitor, ...others].map((each) => each.leave()));
          if (kills) await running.close();
          await network.stop();
        },
      };
    },
    async stop() {
      await shared.close();
      await Promise.all([collector.stop(), host.stop()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
