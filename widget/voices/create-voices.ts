import { signal, type ReadonlySignal } from '@preact/signals';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Entry } from '../../src/outbox/entry.ts';
import type { Outbox } from '../../src/outbox/outbox.ts';
import type { VoicesWordKey } from '../text/voices/voices-words.ts';
import { receiptLink } from '../receipt/receipt-link.ts';
import type { DeskReply, ReceiptDesk } from './receipt-desk.ts';
import { sealedFile } from './sealed-file.ts';

/** What came of the last thing that was asked of an entry. */
export interface News {
  readonly words: VoicesWordKey;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  readonly isBusy?: boolean;
}

/** The receipts on this device, and what a person can do with each. */
export interface VoicesModel {
  /** Newest first; undefined until they were read, `unreadable` when the store cannot be had. */
  readonly entries: ReadonlySignal<readonly Entry[] | 'unreadable' | undefined>;
  /** By response id. */
  readonly news: ReadonlySignal<ReadonlyMap<string, News>>;
  readonly refresh: () => Promise<void>;
  readonly sendNow: (entry: Entry) => Promise<void>;
  /** Asks the collector how far it has come. */
  readonly ask: (entry: Entry) => Promise<void>;
  /** Where the voice can be followed, and shown to nobody else (P4). */
  readonly linkTo: (entry: Entry, lang: string) => string;
  /** Asks the collector to have it withdrawn; what has not been sent is first taken back from the outbox. */
  readonly withdraw: (entry: Entry) => Promise<void>;
  readonly canSaveFile: (entry: Entry) => boolean;
  readonly saveFile: (entry: Entry) => void;
  /** Prints the page as it stands; undefined where the page is not ours to print. */
  readonly print: (() => void) | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface VoicesEnvironment {
  readonly device: {
    readonly delivery: Pick<Delivery, 'wake' | 'onChange' | 'atRest' | 'withhold'>;
    readonly outbox: Pick<Outbox, 'all' | 'change'>;
  };
  readonly desk: ReceiptDesk;
  /** Origin of the collector; empty on its own pages. */
  readonly collector: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Gives the person a file of their own. */
  readonly saveFile: (name: string, text: string) => void;
  readonly print: (() => void) | undefined;
}

export function createVoices({
  device,
  desk,
  collector,
  now,
  print,
  saveFile,
}: VoicesEnvironment): VoicesModel {
  const { outbox, delivery } = device;
  const entries = signal<readonly Entry[] | 'unreadable'>();
  const news = signal<ReadonlyMap<string, News>>(new Map());

  const tell = ({ record }: Entry, item: News | undefined) => {
    const next = new Map(news.value);
    if (item) next.set(record.id, item);
    else next.delete(record.id);
    news.value = next;
  };
  const refresh = async () => {
    entries.value = await outbox.all().catch(() => 'unreadable' as const);
  };
  const stateNow = async ({ record }: Entry) => {
    await refresh();
    const list = entries.value;
    return typeof list === 'object' ? list.find((entry) => entry.record.id === record.id)?.state : undefined;
  };
  /** Keeps what the collector said, so that it can be read without a network, too. */
  const keep = async ({ record: { id } }: Entry, reply: DeskReply) => {
    if (reply.kind !== 'known') return;
    const { receivedAt, withdrawalRequestedAt: at } = reply;
    await outbox.change(new Map([[id, { type: 'found', at: receivedAt }]])).catch(() => undefined);
    if (at !== undefined)
      await outbox.change(new Map([[id, { type: 'withdrawal-requested', at }]])).catch(() => undefined);
    await refresh();
  };
  const takeBack = async (entry: Entry): Promise<boolean> => {
    try {
      const { id } = entry.record;
      await delivery.withhold(() => outbox.change(new Map([[id, { type: 'taken-back', at: now() }]])));
      return true;
    } catch {
      return false;
    }
  };
  delivery.onChange(() => {
    // Put by for a visit without reception, but not looked at: all that waits would be read with every batch.
    if (entries.value !== undefined) void refresh();
  });

  return {
    entries,
    news,
    refresh,
    print,
    now,
    async sendNow(entry) {
      tell(entry, { words: 'sending', isBusy: true });
      delivery.wake('tap');
      await delivery.atRest();
      const state = await stateNow(entry);
      tell(entry, state === 'waiting' ? { words: 'send.not-now' } : undefined);
    },
    async ask(entry) {
      tell(entry, { words: 'asking', isBusy: true });
      const reply = await desk.ask(entry.record.receipt);
      await keep(entry, reply);
      tell(
        entry,
        reply.kind === 'known'
          ? { words: 'ask.known', at: reply.receivedAt }
          : { words: `ask.${reply.kind}` },
      );
    },
    linkTo: ({ record }, lang) => receiptLink(collector, record.receipt, lang),
    async withdraw(entry) {
      const isHere = entry.state === 'waiting' || entry.state === 'set-aside';
      tell(entry, { words: isHere ? 'removing' : 'withdrawing', isBusy: true });
      if (isHere && !(await takeBack(entry))) {
        tell(entry, { words: 'remove.failed' });
        return;
      }
      // It may have been sent in the meantime, or before without a reply.
      const reply = await desk.withdraw(entry.record.receipt);
      await keep(entry, reply);
      await refresh();
      const said = isHere ? 'remove' : 'withdraw';
      tell(entry, reply.kind === 'known' ? undefined : { words: `${said}.${reply.kind}` });
    },
    canSaveFile: (entry) => sealedFile(entry, now()) !== undefined,
    saveFile(entry) {
      const file = sealedFile(entry, now());
      if (!file) return;
      saveFile(file.name, file.text);
      tell(entry, { words: 'file.begun' });
    },
  };
}
