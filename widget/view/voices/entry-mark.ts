import type { Entry } from '../../../src/outbox/entry.ts';

/** What a stub says of its response: how it is called in words, drawn and coloured. */
export interface EntryMark {
  readonly words: Entry['state'] | 'withdrawal';
  /** As on the last page. */
  readonly icon: 'saved' | 'sent' | 'not-accepted' | 'taken-back' | 'withdrawal';
  /** When it came to that; milliseconds since the epoch. */
  readonly at: number;
}

/** Each state has its own words (H1); sent is only what the collector said it has. */
export function entryMark(entry: Entry): EntryMark {
  switch (entry.state) {
    case 'waiting':
      return { words: 'waiting', icon: 'saved', at: entry.record.savedAt };
    case 'set-aside':
      return { words: 'set-aside', icon: 'not-accepted', at: entry.record.savedAt };
    case 'taken-back':
      return { words: 'taken-back', icon: 'taken-back', at: entry.record.takenBackAt };
    case 'sent': {
      const { sentAt, withdrawalRequestedAt: at } = entry.record;
      return at === undefined
        ? { words: 'sent', icon: 'sent', at: sentAt }
        : { words: 'withdrawal', icon: 'withdrawal', at };
    }
  }
}
