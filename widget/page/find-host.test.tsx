import { describe, expect, it } from 'vitest';
import { findHost, GREETING } from './find-host.ts';

const HOST = 'https://agency.example';

function windowOf({ contentWindow }: HTMLIFrameElement): Window {
  if (!contentWindow) throw new Error('a frame on the page has a window');
  return contentWindow;
}

/** A frame's window in a page; `hear` is what the browser brings it. */
function framed() {
  const parent = document.createElement('iframe');
  const other = document.createElement('iframe');
  document.body.append(parent, other);
  const heard = new EventTarget();
  const window = {
    parent: windowOf(parent),
    addEventListener: heard.addEventListener.bind(heard),
    removeEventListener: heard.removeEventListener.bind(heard),
  };
  const hear = (data: unknown, source: Window | null = window.parent, origin = HOST) =>
    heard.dispatchEvent(new MessageEvent('message', { data, source, origin }));
  return { window, hear, stranger: windowOf(other) };
}
/** What has come by now. */
const settled = (promise: Promise<string>) => Promise.race([promise, Promise.resolve(undefined)]);

describe('findHost', () => {
  it('E2: takes the first parent that greets, by the origin that the browser vouches for', async () => {
    const { window, hear } = framed();
    const host = findHost(window);
    hear(GREETING);
    hear(GREETING, window.parent, 'https://later.example');
    expect(await host).toBe(HOST);
  });

  it('E2: hears nothing else, and nobody else', async () => {
    const { window, hear, stranger } = framed();
    const host = findHost(window);
    hear(GREETING, stranger);
    hear(GREETING, null);
    for (const data of [null, 'next', { type: GREETING }, [GREETING]]) hear(data);
    expect(await settled(host)).toBeUndefined();
  });
});
