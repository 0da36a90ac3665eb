import type { Contact } from '../src/questions/kinds.ts';
import type { Response } from '../src/response/response.ts';
import type { Trouble } from './trouble.ts';

/** A response as the mock took it in, opened. */
export interface Received {
  readonly id: string;
  readonly sha256: string;
  readonly receipt: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly response: Response;
  /** Id of the invitation that it redeemed. */
  readonly invitationId?: string;
  /** RFC 3339. */
  readonly withdrawalRequestedAt?: string;
}

/** What the mock remembers. Methods that write decide and write in one step, so two pages cannot race. */
export interface MockStore {
  /**
   * Stores the row. When its id is taken, or else its invitation redeemed, changes nothing and gives the row that was
   * first (X1, X2, X6).
   */
  add(row: Received): Promise<Received | undefined>;
  find(id: string): Promise<Received | undefined>;
  /** Usually one or none; two devices may have minted the same number. */
  findByReceipt(receipt: string): Promise<readonly Received[]>;
  /** Notes a request to withdraw the response of that id; gives when that was asked first (RFC 3339). */
  withdraw(id: string, now: string): Promise<string>;
  /** Puts what a customer says now about being contacted in the place of what the response said. */
  changeContact(id: string, contact: Contact): Promise<void>;
  /** In the order received. */
  all(): Promise<readonly Received[]>;
  trouble(): Promise<Trouble>;
  /** Replaces the trouble by what `next` makes of it and gives the one before. */
  changeTrouble(next: (before: Trouble) => Trouble): Promise<Trouble>;
}
