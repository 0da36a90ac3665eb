import { startDelivery } from '../../src/delivery/start-delivery.ts';
import { DATABASE_NAME, openDatabase } from '../../src/outbox/database.ts';
import { openOutbox } from '../../src/outbox/open-outbox.ts';
import type { OutboxRecord } from '../../src/outbox/outbox.ts';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { mintResponseId } from '../../src/response/mint-response-id.ts';
import { seal } from '../../src/sealing/seal.ts';
import { complaint } from '../complaint.ts';

/** Chromium commits this many in one transaction without making anybody wait. */
const PER_TRANSACTION = 1_000;

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const environment = {
  databaseName: DATABASE_NAME,
  startTimer(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  window,
  localStorage: () => localStorage,
};
const outbox = await openOutbox(environment);
const { sealingKey, questionnaire } = parseSurveyReply(
  await (await fetch('/v1/surveys/claim-payment?lang=ja')).json(),
);

async function waitingRecord(): Promise<OutboxRecord> {
  const at = Date.now();
  const { response, receipt } = await complaint(questionnaire, at);
  return { ...(await seal(response, sealingKey)), receipt, title: questionnaire.title, savedAt: at };
}

/** What the runner asks of the page; each in milliseconds. */
const device = {
  /** From a finished response to “saved”, as often as that. */
  async sealAndEnqueue(times: number): Promise<readonly number[]> {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const at = Date.now();
      const { response, receipt } = await complaint(questionnaire, at);
      const began = performance.now();
      const sealed = await seal(response, sealingKey);
      await outbox.enqueue({ ...sealed, receipt, title: questionnaire.title, savedAt: at });
      took.push(performance.now() - began);
    }
    return took;
  },
  /** Fills the outbox until that many wait, without going through it: each sealed for itself, or copies of one. */
  async fill(count: number, kind: 'sealed' | 'copies'): Promise<void> {
    const database = await openDatabase(DATABASE_NAME, true, () => undefined);
    if (!database) throw new Error('a database was asked for');
    const copied = await waitingRecord();
    const another = async (): Promise<OutboxRecord> =>
      kind === 'sealed' ? waitingRecord() : { ...copied, id: mintResponseId(Date.now(), randomBytes) };
    let waiting = (await outbox.counts()).waiting;
    while (waiting < count) {
      const length = Math.min(PER_TRANSACTION, count - waiting);
      const records = await Promise.all(Array.from({ length }, another));
      const transaction = database.transaction('outbox', 'readwrite', { durability: 'relaxed' });
      await Promise.all(records.map((record) => transaction.store.put(record)));
      await transaction.done;
      waiting += length;
    }
    database.close();
  },
  /** Delivers what waits; resolves once nothing does. */
  async drain(): Promise<number> {
    const began = performance.now();
    const { delivery, channel } = begin();
    await new Promise<void>((resolve) => {
      delivery.onChange(() => {
        // Not counted: that looks at every record, after every batch.
        void outbox.waiting(1).then(({ length }) => length === 0 && resolve());
      });
    });
    const took = performance.now() - began;
    await delivery.stop();
    channel.close();
    return took;
  },
  /** Enqueues one while there is no network; resolves to when it was delivered, since the epoch. */
  async deliverOne(): Promise<number> {
    const record = await waitingRecord();
    await outbox.enqueue(record);
    const { delivery, channel } = begin();
    await new Promise<void>((resolve) => {
      delivery.onChange(() => {
        void outbox.stateOf(record.id).then((now) => now?.state === 'sent' && resolve());
      });
    });
    const at = Date.now();
    await delivery.stop();
    channel.close();
    return at;
  },
};

function begin() {
  const channel = new BroadcastChannel('koe-bench');
  const delivery = startDelivery({
    ...environment,
    outbox,
    floor: undefined,
    keepFloor: () => Promise.resolve(),
    endpoint: '/v1/responses',
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    random: Math.random,
    locks: navigator.locks,
    document,
    channel,
  });
  return { delivery, channel };
}

export type Device = typeof device;
Object.assign(window, { device });
