import type { KoeDatabase, OpenDatabase } from '../../src/outbox/database.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { nextSession } from '../../src/response/next-session.ts';
import type { Session } from '../../src/response/session.ts';
import { startSession } from '../../src/response/start-session.ts';
import type { Device } from '../../widget/page/device.ts';
import { openDevice } from '../../widget/page/open-device.ts';
import type { FinalState } from '../../widget/survey-model.ts';
import type { Browser } from './browser.ts';
import type { Dice } from './dice.ts';
import type { Network } from './network.ts';
import type { Owner, Schedule } from './schedule.ts';

const questionnaire = localize(contract, 'ja');
const sealingKey = { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } } as const;

/** The simulated one does all that Koe asks of a database, and no more. */
const isDatabase = (value: unknown): value is KoeDatabase =>
  typeof value === 'object' && value !== null && 'transaction' in value;

/** A page with a survey on it. */
export interface Tab extends Owner {
  isAlive: boolean;
  isFrozen: boolean;
  readonly device: () => Device | undefined;
  /** What its screen says of each response, by id. */
  readonly screen: ReadonlyMap<string, FinalState>;
  /** Somebody answers and taps "send". */
  readonly finish: () => void;
  readonly fire: (type: 'online' | 'pagehide' | 'pageshow', persisted?: boolean) => void;
  readonly look: (visibility: DocumentVisibilityState) => void;
}

/** What a tab has around it. */
interface Surroundings {
  readonly schedule: Schedule;
  readonly browser: Browser;
  readonly network: Network;
  readonly dice: Dice;
  /** The device's clock, which may be wrong. */
  readonly now: () => number;
}

/** @param version of the database, as this tab's code knows it */
export function openTab(
  name: string,
  version: number,
  { schedule, browser, network, dice, now }: Surroundings,
  onShown: (id: string, shown: FinalState) => void,
): Tab {
  const screen = new Map<string, FinalState>();
  const window = new EventTarget();
  const seen: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const document = Object.assign(new EventTarget(), seen);
  let device: Device | undefined;
  let seals = 0;

  const show = (id: string, shown: FinalState) => {
    screen.set(id, shown);
    onShown(id, shown);
  };
  const refresh = async () => {
    for (const id of screen.keys()) {
      const state = await device?.stateOf(id).catch(() => undefined);
      if (state) show(id, state);
    }
  };
  const save = async (session: Session) => {
    if (!device) return;
    show(session.id, await device.finish(session, questionnaire, sealingKey));
    device.delivery.wake('tap');
    await refresh();
  };
  const tab: Tab = {
    name,
    isAlive: true,
    isFrozen: false,
    screen,
    device: () => device,
    finish() {
      const started = startSession({
        questionnaire,
        lang: 'ja',
        channel: 'link',
        now: now(),
        randomBytes: dice.bytes,
      });
      const session = nextSession(
        started,
        { type: 'answered', question: 'overall', value: 4 },
        questionnaire,
      );
      show(session.id, { state: 'saving' });
      void save(session);
    },
    fire: (type, persisted = false) =>
      void window.dispatchEvent(Object.assign(new Event(type), { persisted })),
    look(visibility) {
      document.visibilityState = visibility;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
  const openDatabase: OpenDatabase = async (_, mayCreate, onGone) => {
    const database = await browser.database.open(tab, version, mayCreate, onGone);
    return isDatabase(database) ? database : undefined;
  };
  const opening = openDevice({
    openDatabase,
    startTimer: schedule.timersOf(tab),
    localStorage: () => browser.storage,
    locks: browser.locksOf(tab),
    channel: browser.channelOf(tab),
    endpoint: '/v1/responses',
    fetch: network.fetchOf(tab),
    random: dice.random,
    // Other bytes each time, as a real seal is.
    seal: ({ id, survey }) =>
      schedule.answer(tab, 'seals', () => {
        seals += 1;
        const sha256 = `${id.replaceAll('-', '')}${seals}`.padEnd(64, '0');
        return { id, survey, sha256, sealed: `sealed.${seals}.by.${name}.x` };
      }),
    now,
    randomBytes: dice.bytes,
    window,
    document,
    life: new AbortController().signal,
  });
  void opening.then((opened) => {
    device = opened;
    return opened.delivery.onChange(() => void refresh());
  });
  return tab;
}
