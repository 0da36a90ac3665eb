import { signal } from '@preact/signals';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import { STAGES, type Stage } from '../../src/protocol/stage.ts';
import type { Deed, ReceiptModel, ReceiptState } from '../receipt/create-receipt-model.ts';

const DAY = 24 * 60 * 60_000;
/** 2026-11-20 11:02 in Japan. */
const received = Date.UTC(2026, 10, 20, 2, 2);

/** A receipt that has come to a stage; the one before was left out by whoever reported. */
export const exampleReceipt = (stage: Stage, changed: Partial<ReceiptReply> = {}): ReceiptReply => ({
  receipt: 'EX72E69YAJXA',
  survey: 'claim-payment',
  receivedAt: new Date(received).toISOString(),
  stage,
  stages: STAGES.slice(0, STAGES.indexOf(stage) + 1)
    .filter((each) => each === stage || each !== 'in-work')
    .map((each, day) => ({ stage: each, at: new Date(received + day * DAY).toISOString() })),
  contact: 'phone',
  ...changed,
});

const nothing = () => Promise.resolve();

/** The page in some state. */
export const exampleReceiptModel = (state: ReceiptState, deed?: Deed): ReceiptModel => ({
  number: 'EX72E69YAJXA',
  link: 'https://voice.insurer.example/r/EX72E69YAJXA#AQIDBAUGBwgJCgsMDQ4PEA',
  state: signal(state),
  deed: signal(deed),
  ask: nothing,
  changeContact: nothing,
  withdraw: nothing,
});
