import { describe, expect, it, vi } from 'vitest';
import { openHostChannel } from './host-channel.ts';

const HOST = 'https://agency.example';
const framed = () => ({ parent: { postMessage: vi.fn() }, isFramed: true });

describe('openHostChannel', () => {
  it('E2: posts to the named origin alone', () => {
    const page = framed();
    openHostChannel(page, HOST)?.({ type: 'koe-close' });
    expect(page.parent.postMessage.mock.calls).toEqual([[{ type: 'koe-close' }, HOST]]);
  });

  it.each([
    ['*'],
    ['/'],
    ['null'],
    [''],
    ['agency.example'],
    ['https://agency.example/'],
    ['https://agency.example/path'],
    ['https://user@agency.example'],
    ['javascript:alert(1)'],
    ['file://'],
  ])('E2: tells nobody when the host is %s', (host) => {
    expect(openHostChannel(framed(), host)).toBeUndefined();
  });

  it('tells nobody at the top, where there is no page around', () => {
    expect(openHostChannel({ ...framed(), isFramed: false }, HOST)).toBeUndefined();
  });
});
