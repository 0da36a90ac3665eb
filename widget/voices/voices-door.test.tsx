import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openVoicesDoor } from './voices-door.ts';

const load = () => new Promise<never>(() => {});
const door = (isEmbedded = false) => openVoicesDoor(window, window, { isEmbedded, load });
const shown = () => location.pathname + location.search + location.hash;

beforeEach(() => history.replaceState({ invitation: 'abc.def' }, '', '/s/contract?lang=ja#host=x'));

describe('the way to the receipts', () => {
  it('has an address at top level, and the browser’s own "back" leaves it', async () => {
    const voices = door();
    voices.open();
    expect(voices.isOpen.value).toBe(true);
    expect(shown()).toBe('/s/contract?lang=ja#voices&host=x');
    history.back();
    await vi.waitFor(() => expect(voices.isOpen.value).toBe(false));
    expect(shown()).toBe('/s/contract?lang=ja#host=x');
  });

  it('goes back by its own button to the entry before, with the invitation in its place', async () => {
    const voices = door();
    voices.open();
    const { length } = history;
    expect(history.state).toMatchObject({ invitation: 'abc.def' });
    voices.close();
    expect(voices.isOpen.value).toBe(false);
    await vi.waitFor(() => expect(shown()).toBe('/s/contract?lang=ja#host=x'));
    expect(history.state).toEqual({ invitation: 'abc.def' });
    voices.open();
    expect(history.length).toBe(length);
    voices.close();
    await vi.waitFor(() => expect(shown()).toBe('/s/contract?lang=ja#host=x'));
  });

  it('opens where the address asks for it, and leaves a clean address', () => {
    history.replaceState(null, '', '/s/contract?lang=ja#voices');
    const voices = door();
    expect(voices.isOpen.value).toBe(false);
    voices.follow();
    expect(voices.isOpen.value).toBe(true);
    voices.close();
    expect(shown()).toBe('/s/contract?lang=ja');
  });

  it('E1: leaves no trace in the history of the page around it, whose address has no say either', () => {
    const before = history.length;
    const voices = door(true);
    history.replaceState(null, '', '/s/contract#voices');
    voices.follow();
    expect(voices.isOpen.value).toBe(false);
    voices.open();
    expect(voices.isOpen.value).toBe(true);
    voices.close();
    expect([history.length, shown()]).toEqual([before, '/s/contract#voices']);
  });
});
