import { isRecord } from '../../src/questions/is-record.ts';

/** What a page gives its service worker once all of it is loaded. */
export interface KeepMessage {
  readonly type: 'koe-keep';
  /** Its own address, without the fragment. */
  readonly page: string;
  /** Its script: the same build wrote a page that names this one. */
  readonly script: string;
  /** Whatever else it loaded; what is none of ours is left out by the worker. */
  readonly files: readonly string[];
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value);

export const isKeepMessage = (value: unknown): value is KeepMessage =>
  isRecord(value) &&
  value.type === 'koe-keep' &&
  isAddress(value.page) &&
  isAddress(value.script) &&
  Array.isArray(value.files) &&
  value.files.every(isAddress);
