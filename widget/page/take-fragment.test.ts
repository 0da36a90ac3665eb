import { describe, expect, it } from 'vitest';
import { takeFragment } from './take-fragment.ts';

/** A window's address bar and the state of its history entry. */
function addressBar(address: string, state: unknown = null) {
  let url = new URL(address, 'https://voice.insurer.example');
  let entry = state;
  let replaced = 0;
  return {
    take: () =>
      takeFragment(url, {
        get state() {
          return entry;
        },
        replaceState(next, _, to) {
          url = new URL(String(to), url);
          entry = next;
          replaced += 1;
        },
      }),
    shown: () => url.pathname + url.search + url.hash,
    entry: () => entry,
    replaced: () => replaced,
  };
}

describe('takeFragment', () => {
  it('P4: takes invitation and answers out of the address bar and leaves the rest', () => {
    const bar = addressBar('/s/contract?lang=ja#i=abc.def&a.overall=4&a.speed=2&shared=true&lang=en');
    expect(bar.take()).toEqual({
      invitation: 'abc.def',
      prefill: { overall: '4', speed: '2' },
      lang: 'en',
      shared: true,
    });
    expect(bar.shown()).toBe('/s/contract?lang=ja#shared=true&lang=en');
  });

  it('P4: takes a survey from another device out of the address bar, and keeps it nowhere', () => {
    const bar = addressBar('/s/contract#h=sealed&lang=ja');
    expect(bar.take()).toMatchObject({ parcel: 'sealed', lang: 'ja' });
    expect(bar.shown()).toBe('/s/contract#lang=ja');
    expect(JSON.stringify(bar.entry())).not.toContain('sealed');
  });

  it('P4: leaves no # behind when all of it was personal', () => {
    const bar = addressBar('/s/contract#i=abc.def');
    bar.take();
    expect(bar.shown()).toBe('/s/contract');
  });

  it('still knows the invitation when the page is loaded again, and the prefilled answers no more', () => {
    const bar = addressBar('/s/contract#i=abc.def&a.overall=4');
    bar.take();
    expect(bar.take()).toEqual({ invitation: 'abc.def', prefill: {}, shared: false });
    expect(JSON.stringify(bar.entry())).toBe('{"invitation":"abc.def"}');
  });

  it('a new invitation replaces the one before', () => {
    const bar = addressBar('/s/contract#i=new', { invitation: 'old' });
    expect(bar.take().invitation).toBe('new');
    expect(bar.entry()).toEqual({ invitation: 'new' });
  });

  it('touches nothing when there is nothing personal', () => {
    const bar = addressBar('/s/contract#lang=en&i', { of: 'someone else' });
    const plain = addressBar('/s/contract#lang=en', { of: 'someone else' });
    expect(bar.take()).toEqual({ prefill: {}, lang: 'en', shared: false });
    expect(bar.shown()).toBe('/s/contract#lang=en');
    expect(plain.take()).toEqual({ prefill: {}, lang: 'en', shared: false });
    expect(plain.replaced()).toBe(0);
    expect(plain.entry()).toEqual({ of: 'someone else' });
  });

  it.each([
    ['#shared=1', true],
    ['#shared=true', true],
    ['#shared=false', false],
    ['#shared=0', false],
    ['', false],
  ])('reads %s as a shared device: %s', (hash, shared) => {
    expect(addressBar(`/s/contract${hash}`).take().shared).toBe(shared);
  });

  it.each([['null'], [42], ['{"invitation":"x"}'], [{ invitation: 7 }]])(
    'takes no invitation from a history entry like %o',
    (state) => {
      expect(addressBar('/s/contract', state).take()).toEqual({ prefill: {}, shared: false });
    },
  );
});
