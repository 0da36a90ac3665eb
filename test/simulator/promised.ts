import type { Keeping } from '../../src/outbox/outbox.ts';
import type { Tab } from './tab.ts';

/** What a customer was told last of a response, and so may rely on. */
export type Promised =
  | { readonly state: 'saved'; readonly keeping: Keeping; readonly tab: Tab | undefined }
  | { readonly state: 'sent' }
  | { readonly state: 'set aside' };
