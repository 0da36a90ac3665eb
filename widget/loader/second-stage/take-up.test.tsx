import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { surveyElement } from '../survey-element.ts';
import { more } from '../../koe-more.ts';

const ORIGIN = 'https://voice.insurer.example';
const TAG = 'koe-survey';

beforeEach(() => {
  if (!customElements.get(TAG))
    customElements.define(
      TAG,
      surveyElement(ORIGIN, () => Promise.resolve({ more })),
    );
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  localStorage.clear();
});

function embed(attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries({ survey: 'contract', lang: 'ja', ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  return element;
}
const field = () => document.body.appendChild(document.createElement('input'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const isOpen = (element: Element) => !!element.shadowRoot?.querySelector('iframe:not([hidden])');
const press = (element: Element, at: number) => element.shadowRoot?.querySelectorAll('button')[at]?.click();

describe('a launcher that opens by itself', () => {
  it.each([
    ['load', 0, undefined],
    ['delay:20', 20_000, undefined],
    ['event:checkout-done', 0, 'checkout-done'],
  ])(
    'E4: by %s, once the person has been still, and without taking the focus',
    async (trigger, after, event) => {
      const button = document.body.appendChild(document.createElement('button'));
      button.focus();
      const element = embed({ trigger });
      await pass(after);
      if (event !== undefined) {
        await pass(60_000);
        document.dispatchEvent(new Event(event));
      }
      await pass(900);
      expect(isOpen(element)).toBe(false);
      document.dispatchEvent(new Event('pointerdown'));
      await pass(900);
      expect(isOpen(element)).toBe(false);
      await pass(200);
      expect(isOpen(element)).toBe(true);
      expect(document.activeElement).toBe(button);
    },
  );

  it('waits while somebody types, and goes on waiting from field to field', async () => {
    const [name, address] = [field(), field()];
    name.focus();
    const element = embed({ trigger: 'load' });
    await pass(60_000);
    address.focus();
    await pass(60_000);
    expect(isOpen(element)).toBe(false);
    address.blur();
    await pass(1_000);
    expect(isOpen(element)).toBe(true);
  });

  it('does so once: not after it was closed, nor when its event comes again, nor when it is moved', async () => {
    const element = embed({ trigger: 'event:paid', 'quiet-days': '0' });
    await pass(0);
    window.dispatchEvent(new Event('paid'));
    await pass(1_000);
    expect(isOpen(element)).toBe(true);
    press(element, 1);
    document.body.prepend(element);
    await pass(0);
    window.dispatchEvent(new Event('paid'));
    await pass(5_000);
    expect(isOpen(element)).toBe(false);
  });

  it('does not where the person was faster, be it to open or to dismiss it', async () => {
    const opened = embed({ trigger: 'delay:5' });
    await pass(0);
    press(opened, 0);
    press(opened, 1);
    await pass(10_000);
    expect(isOpen(opened)).toBe(false);
    localStorage.clear();
    const dismissed = embed({ trigger: 'delay:5', survey: 'claim-payment' });
    await pass(0);
    press(dismissed, 1);
    localStorage.clear();
    await pass(10_000);
    expect(isOpen(dismissed)).toBe(false);
  });

  it('keeps quiet in its quiet days, which an answer or a dismissal begins', async () => {
    press(embed({}), 1);
    const element = embed({ trigger: 'load' });
    await pass(60_000);
    expect(isOpen(element)).toBe(false);
    const other = embed({ trigger: 'load', survey: 'claim-payment' });
    await pass(1_000);
    expect(isOpen(other)).toBe(true);
  });
});

describe('a page that adds and removes elements', () => {
  it('keeps no listener of fifty that have come and gone', async () => {
    const held = new Set<string>();
    const count = { window: 0, document: 0 };
    for (const [name, target] of Object.entries({ window, document })) {
      vi.spyOn(target, 'addEventListener').mockImplementation((type, _, options) => {
        const signal = typeof options === 'object' ? options.signal : undefined;
        const id = `${name} ${type} ${(count[name === 'window' ? 'window' : 'document'] += 1)}`;
        held.add(id);
        signal?.addEventListener('abort', () => held.delete(id));
      });
    }
    for (let i = 0; i < 50; i += 1) {
      const element = embed({ survey: `survey-${i}`, trigger: i % 2 ? 'event:paid' : 'load' });
      await pass(0);
      if (i % 3 === 0) press(element, 0);
      await pass(0);
      if (i % 5 === 0) document.body.prepend(element);
      await pass(0);
      element.remove();
    }
    expect(count.window).toBeGreaterThan(15);
    expect([...held]).toEqual([]);
    const before = vi.getTimerCount();
    embed({ survey: 'contract', trigger: 'load' }).remove();
    await pass(0);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(before);
    await pass(60_000);
    expect(console.warn).not.toHaveBeenCalled();
  });
});

describe('a frame that stays silent', () => {
  const come = (element: Element) => {
    const frame = element.shadowRoot?.querySelector('iframe');
    if (!frame) throw new Error('there is no frame');
    // The browser's error page is of another origin.
    vi.spyOn(frame, 'contentWindow', 'get').mockReturnValue(
      Object.defineProperty(Object.create(window), 'location', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      }),
    );
    frame.dispatchEvent(new Event('load'));
  };

  it('E5: gets one warning that names the origin to register', async () => {
    const element = embed({ display: 'inline', site: 'agency-0123' });
    await pass(0);
    come(element);
    await pass(9_000);
    expect(console.warn).not.toHaveBeenCalled();
    await pass(60_000);
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [expect.stringContaining(`${location.origin} must be registered for the site agency-0123`)],
    ]);
  });

  it('gets none while it has not come, as below the fold', async () => {
    embed({ display: 'inline', site: 'agency-0123' });
    await pass(60_000);
    expect(console.warn).not.toHaveBeenCalled();
  });
});
