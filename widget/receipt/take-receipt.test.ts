import { expect, it } from 'vitest';
import { receiptLink } from './receipt-link.ts';
import { takeReceipt } from './take-receipt.ts';

const secret = 'AQIDBAUGBwgJCgsMDQ4PEA';

/** A page at this address, and its history entry. */
function pageAt(address: string, state: unknown = null) {
  const entry = { state, address };
  return {
    entry,
    take: () =>
      takeReceipt(new URL(entry.address), {
        get state() {
          return entry.state;
        },
        replaceState(next: unknown, _: string, path?: string | URL | null) {
          entry.state = next;
          entry.address = new URL(String(path), entry.address).href;
        },
      }),
  };
}

it('P4: takes the secret out of the address, and a reload still knows it', () => {
  const page = pageAt(receiptLink('https://voice.example', { number: 'PFHJ4FY27E92', secret }));
  expect(page.take()).toEqual({ number: 'PFHJ4FY27E92', secret });
  expect(page.entry.address).toBe('https://voice.example/r/PFHJ4FY27E92');
  expect(page.take()).toEqual({ number: 'PFHJ4FY27E92', secret });
});

it('keeps the language in the address', () => {
  const page = pageAt(receiptLink('https://voice.example', { number: 'PFHJ4FY27E92', secret }, 'vi'));
  page.take();
  expect(page.entry.address).toBe('https://voice.example/r/PFHJ4FY27E92?lang=vi');
});

it('P4: leaves nothing of a link that was cut off or mangled', () => {
  for (const rest of [secret.slice(1), `${secret}x`, 's=1', '%E0']) {
    const page = pageAt(`https://voice.example/r/pfhj-4fy2-7e92#${rest}`);
    expect(page.take()).toEqual({ number: 'PFHJ4FY27E92', secret: undefined });
    expect(page.entry.address).toBe('https://voice.example/r/pfhj-4fy2-7e92');
  }
});
