import { isRecord } from '../../src/questions/is-record.ts';

/** What a page gives its service worker once all of it is loaded. */
export interface KeepMessage {
  readonly type: 'koe-keep';
  /** Absolute; what is none of ours is left out by the worker. */
  readonly addresses: readonly string[];
}

export const isKeepMessage = (value: unknown): value is KeepMessage =>
  isRecord(value) &&
  value.type === 'koe-keep' &&
  Array.isArray(value.addresses) &&
  value.addresses.every((address) => typeof address === 'string' && /^https?:\/\//.test(address));
