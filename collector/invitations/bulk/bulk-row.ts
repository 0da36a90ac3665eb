import type { MintRequest } from '../../../src/protocol/mint-invitations.ts';
import type { MessageContent } from '../messages/message-content.ts';
import type { Minted } from '../minting/mint-store.ts';
import type { Row } from './read-rows.ts';

/** What a row asks for. */
export interface ParsedRow {
  readonly request: MintRequest;
  /** What stands beside a printed code. */
  readonly label: string | undefined;
}

/** A row that there is a link for. */
export interface LinkedRow extends ParsedRow {
  readonly outcome: 'minted' | 'minted-before';
  readonly minted: Minted;
  readonly content: MessageContent;
}

/** A row that there is none for, and why. */
export interface LeftRow {
  readonly row: Row;
  readonly why: string;
}
