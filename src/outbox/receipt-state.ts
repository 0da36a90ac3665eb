import type { Problem } from '../protocol/problem.ts';
import type { Receipt } from '../response/receipt.ts';

/** What a customer may be told of one response; `lost` never is a state. */
export type ReceiptState =
  | {
      readonly state: 'waiting';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
    }
  | {
      readonly state: 'sent';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
      readonly sentAt: number;
      /** When the collector noted that the person wants it withdrawn. */
      readonly withdrawalRequestedAt?: number;
    }
  | {
      readonly state: 'taken-back';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
      readonly takenBackAt: number;
    }
  | {
      readonly state: 'set-aside';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
      readonly problem: Problem;
    };
