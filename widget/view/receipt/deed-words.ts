import type { ReceiptReply } from '../../../src/protocol/receipt-reply.ts';
import type { Deed } from '../../receipt/create-receipt-model.ts';
import type { Speech } from './speech.ts';

/** What came of what was last asked for, where that was about this; undefined: nothing to be said. */
export function deedWords(
  about: Deed['about'],
  deed: Deed | undefined,
  contact: ReceiptReply['contact'],
  { words, voicesWords }: Speech,
): string | undefined {
  if (deed?.about !== about) return undefined;
  const { came } = deed;
  if (came === 'slow') return words('slow.body');
  if (came === 'unknown') return words('unknown.body');
  switch (about) {
    case 'stage':
      if (came === 'waiting') return voicesWords('asking');
      return came === 'done' ? undefined : voicesWords('ask.no-reply');
    case 'contact':
      if (came === 'waiting') return words('contact.saving');
      if (came === 'no-reply') return words('contact.no-reply');
      return words(contact === 'no' ? 'contact.withdrawn' : 'contact.changed');
    case 'withdrawal':
      if (came === 'waiting') return voicesWords('withdrawing');
      return came === 'done' ? undefined : voicesWords('withdraw.no-reply');
  }
}
