import { signal, type ReadonlySignal } from '@preact/signals';
import type { Contact } from '../../src/questions/kinds.ts';
import { isReceiptNumber } from '../../src/response/receipt-number.ts';
import type { OwnDesk, OwnReply } from './own-desk.ts';
import type { GivenReceipt } from './take-receipt.ts';

/** How the page stands: `lost` has no secret to ask with. */
export type ReceiptState = OwnReply | { readonly kind: 'asking' } | { readonly kind: 'lost' };

/** What a person last asked for, and what came of it. */
export interface Deed {
  readonly about: 'stage' | 'contact' | 'withdrawal';
  readonly came: 'waiting' | 'done' | Exclude<OwnReply['kind'], 'known'>;
}

/** One receipt, and what its owner can do. */
export interface ReceiptModel {
  readonly number: string;
  /** For whoever wants to come back; undefined without a secret. */
  readonly link: string | undefined;
  readonly state: ReadonlySignal<ReceiptState>;
  readonly deed: ReadonlySignal<Deed | undefined>;
  readonly ask: () => Promise<void>;
  readonly changeContact: (contact: Contact) => Promise<void>;
  readonly withdraw: () => Promise<void>;
}

export function createReceiptModel(
  { number, secret }: GivenReceipt,
  {
    desk,
    linkTo,
  }: { readonly desk: OwnDesk; readonly linkTo: (receipt: { number: string; secret: string }) => string },
): ReceiptModel {
  const receipt = secret !== undefined && isReceiptNumber(number) ? { number, secret } : undefined;
  const state = signal<ReceiptState>({
    kind: secret === undefined ? 'lost' : receipt ? 'asking' : 'unknown',
  });
  const deed = signal<Deed>();

  /** One thing at a time. What is known stays on the screen, whatever comes of the next question. */
  const act = async (about: Deed['about'], work: (of: NonNullable<typeof receipt>) => Promise<OwnReply>) => {
    if (!receipt || deed.value?.came === 'waiting') return;
    deed.value = { about, came: 'waiting' };
    const reply = await work(receipt);
    if (reply.kind === 'known' || state.value.kind !== 'known') state.value = reply;
    deed.value = { about, came: reply.kind === 'known' ? 'done' : reply.kind };
  };

  return {
    number,
    link: receipt && linkTo(receipt),
    state,
    deed,
    ask: () => act('stage', desk.ask),
    changeContact: (contact) => act('contact', (of) => desk.changeContact(of, contact)),
    withdraw: () => act('withdrawal', desk.withdraw),
  };
}
