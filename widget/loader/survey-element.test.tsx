import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { plain, settings } from './plain.ts';
import { problemsIn } from './second-stage/problems-in.ts';
import { surveyElement } from './survey-element.ts';

const ORIGIN = 'https://voice.insurer.example';
const TAG = 'koe-survey';
const DAY_MS = 24 * 60 * 60 * 1000;
const EVENTS = ['koe-ready', 'koe-open', 'koe-close', 'koe-saved', 'koe-delivered', 'koe-error'];

interface Survey extends HTMLElement {
  open(manner?: { readonly focus?: boolean }): void;
  close(): void;
}
const isSurvey = (element: HTMLElement): element is Survey => 'open' in element && 'close' in element;

beforeEach(() => {
  if (!customElements.get(TAG))
    customElements.define(
      TAG,
      surveyElement(ORIGIN, () => import('../koe-more.ts')),
    );
  vi.spyOn(console, 'error').mockReturnValue();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 5) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.documentElement.lang = '';
  localStorage.clear();
});

/** The second stage has done its work. */
const settled = async (): Promise<void> => {
  const { more } = await import('../koe-more.ts');
  expect(more).toBeTypeOf('function');
  await new Promise((resolve) => setTimeout(resolve));
};
function embed(attributes: Readonly<Record<string, string>>): Survey {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  if (!isSurvey(element)) throw new Error('the element is not defined');
  return element;
}
const launcher = (more = {}) => embed({ survey: 'contract', lang: 'ja', ...more });
const frameOf = (element: Element) => element.shadowRoot?.querySelector('iframe') ?? undefined;
const addressOf = (element: Element) => new URL(frameOf(element)?.src ?? 'about:blank');

/** What a visitor sees of the launcher, top to bottom. */
const seen = (element: Element): string[] => {
  const box = element.shadowRoot?.querySelector('div');
  if (!box || box.hidden) return [];
  return [...box.children].flatMap((child) =>
    child instanceof HTMLElement && !child.hidden ? child.textContent || child.localName : [],
  );
};
function press(element: Element, words: string): void {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent, hidden }) => textContent === words && !hidden);
  if (!button) throw new Error(`there is no button "${words}"`);
  button.focus();
  button.click();
}
function say(data: unknown, from: { origin?: string; source?: Window | null | undefined }): void {
  window.dispatchEvent(
    new MessageEvent('message', { data, origin: from.origin ?? ORIGIN, source: from.source ?? null }),
  );
}
const fromFrame = (element: Element) => ({ source: frameOf(element)?.contentWindow });
/** The events that reach the page, with what they carry. */
function listen(): [string, unknown][] {
  const heard: [string, unknown][] = [];
  for (const name of EVENTS)
    document.body.addEventListener(name, (event) => {
      if (event instanceof CustomEvent) heard.push([name, event.detail]);
    });
  return heard;
}

describe('attributes', () => {
  it.each([
    [{}, 'survey'],
    [{ survey: '' }, 'survey'],
    [{ survey: 'my survey' }, 'survey'],
    [{ survey: 'contract,inline' }, 'survey'],
    [{ survey: 'contract', site: 'agency 1' }, 'site'],
    [{ survey: 'contract', lang: 'ja<b>' }, 'lang'],
    [{ survey: 'contract', invitation: 'a/b' }, 'invitation'],
    [{ survey: 'contract', display: 'popup' }, 'display'],
    [{ survey: 'contract', trigger: 'hover' }, 'trigger'],
    [{ survey: 'contract', trigger: 'delay' }, 'trigger'],
    [{ survey: 'contract', trigger: 'delay:soon' }, 'trigger'],
    [{ survey: 'contract', trigger: 'event:' }, 'trigger'],
    [{ survey: 'contract', display: 'dialog', trigger: 'delay:-1' }, 'trigger'],
    [{ survey: 'contract', display: 'inline', trigger: 'load' }, 'trigger'],
    [{ survey: 'contract', 'quiet-days': 'soon' }, 'quiet-days'],
  ])(
    'E3: %o gives one console error that names %s and what it accepts, and renders nothing',
    async (bad, name) => {
      const element = embed(bad);
      await settled();
      expect(vi.mocked(console.error).mock.calls).toEqual([
        [expect.stringMatching(new RegExp(`^koe-survey: ${name} must be .+`))],
      ]);
      expect(element.shadowRoot).toBeNull();
      element.open();
      element.close();
      expect(element.shadowRoot).toBeNull();
    },
  );

  it('E3: names each of two bad attributes, and all accepted displays', async () => {
    embed({ survey: 'contract', display: 'popup', 'quiet-days': '-1' });
    await settled();
    expect(vi.mocked(console.error).mock.calls.flat()).toEqual([
      'koe-survey: display must be launcher, inline or dialog',
      'koe-survey: quiet-days must be a whole number of days',
    ]);
  });

  it('E3: what the first stage draws by itself has no problem in the eyes of the second', () => {
    const good = fc.tuple(
      fc.constantFrom('contract', 'claim-payment'),
      fc.constantFrom('', 'inline', 'launcher'),
      fc.constantFrom('', 'click'),
      fc.constantFrom('', '0', '90'),
      fc.constantFrom('', 'agency-0123', 'agency.9'),
      fc.constantFrom('', 'ja', 'pt-BR'),
      fc.constantFrom('', 'abc.def-1'),
      fc.constantFrom('', 'true'),
    );
    const odd = fc.oneof(
      fc.constantFrom(' ', ',', 'x,y', '\n', '.', '<', 'é', 'contract,inline,,,,,', 'dialog', 'load', '-1'),
      fc.string(),
    );
    const one = fc.nat({ max: settings.length - 1 });
    let drawn = 0;
    fc.assert(
      fc.property(good, one, fc.option(odd, { nil: undefined }), (values, at, value) => {
        const given: string[] = [...values];
        if (value !== undefined) given[at] = value;
        if (!plain.test(String(given))) return;
        drawn += 1;
        expect(problemsIn(Object.fromEntries(settings.map((name, i) => [name, given[i] ?? ''])))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(drawn).toBeGreaterThan(100);
  });

  it('P3: does not repeat a bad invitation on the console', async () => {
    embed({ survey: 'contract', invitation: 'secret token' });
    await settled();
    expect(vi.mocked(console.error).mock.calls).toHaveLength(1);
    expect(String(vi.mocked(console.error).mock.calls)).not.toContain('secret');
  });

  it('come from a script tag as data-…, too', () => {
    const element = embed({
      'data-survey': 'contract',
      'data-site': 'agency-0123',
      'data-display': 'inline',
    });
    expect(addressOf(element).pathname).toBe('/s/contract');
    expect(addressOf(element).searchParams.get('site')).toBe('agency-0123');
  });
});

describe('launcher', () => {
  it('E4: has no frame until the visitor opens it', () => {
    const element = launcher();
    expect(frameOf(element)).toBeUndefined();
    expect(seen(element)).toEqual(['ご意見をどうぞ', '閉じる']);
    press(element, 'ご意見をどうぞ');
    expect(seen(element)).toEqual(['iframe', '閉じる']);
    expect(element.shadowRoot?.activeElement).toBe(frameOf(element));
  });

  it('P3: puts the invitation into the fragment', () => {
    const element = launcher({ site: 'agency-0123', invitation: 'abc.def-1', 'shared-device': '' });
    element.open();
    const { origin, pathname, searchParams, hash } = addressOf(element);
    expect(origin + pathname).toBe(`${ORIGIN}/s/contract`);
    expect(Object.fromEntries(searchParams)).toEqual({ embed: 'launcher', lang: 'ja', site: 'agency-0123' });
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
      i: 'abc.def-1',
      shared: 'true',
    });
  });

  it.each([
    ['the page’s language', 'ja-JP', {}, 'ja-JP', 'ご意見をどうぞ'],
    ['its own before the page’s', 'ja', { lang: 'vi' }, 'vi', 'Your feedback'],
    ['the browser’s where there is no other', '', {}, navigator.language, 'Your feedback'],
  ])('speaks %s', (_, page, attributes, lang, words) => {
    document.documentElement.lang = page;
    const element = embed({ survey: 'contract', ...attributes });
    expect(seen(element)[0]).toBe(words);
    element.open();
    expect(addressOf(element).searchParams.get('lang')).toBe(lang);
    expect(frameOf(element)?.title).toBe(words);
  });

  it('closes from within and from without, and gives the focus back', async () => {
    const element = launcher();
    const heard = listen();
    press(element, 'ご意見をどうぞ');
    await settled();
    say({ type: 'koe-close' }, fromFrame(element));
    expect(seen(element)).toEqual(['ご意見をどうぞ', '閉じる']);
    expect(element.shadowRoot?.activeElement?.textContent).toBe('ご意見をどうぞ');
    press(element, 'ご意見をどうぞ');
    press(element, '閉じる');
    expect(seen(element)).toEqual(['ご意見をどうぞ', '閉じる']);
    expect(heard.map(([name]) => name)).toEqual(['koe-open', 'koe-close', 'koe-open', 'koe-close']);
    expect(heard[0]?.[1]).toEqual({ survey: 'contract' });
  });

  it('keeps its frame, and so what was answered, while it is closed', () => {
    const element = launcher();
    element.open();
    const frame = frameOf(element);
    element.close();
    element.open();
    expect(frameOf(element)).toBe(frame);
  });

  it('goes when dismissed, leaves a bare day behind and stays away that long', () => {
    press(launcher({ 'quiet-days': '30' }), '閉じる');
    expect({ ...localStorage }).toEqual({ 'koe-contract': '20810' });
    expect(new Date(20_810 * DAY_MS).toISOString()).toContain('2026-12-23');
    expect(seen(launcher())).toEqual([]);
    expect(seen(launcher({ survey: 'claim-payment' }))).not.toEqual([]);
    vi.setSystemTime(Date.UTC(2026, 11, 22, 23, 59));
    expect(seen(launcher())).toEqual([]);
    vi.setSystemTime(Date.UTC(2026, 11, 23, 0, 1));
    expect(seen(launcher())).toEqual(['ご意見をどうぞ', '閉じる']);
  });

  it('can be opened by the page though it keeps quiet', () => {
    press(launcher(), '閉じる');
    const element = launcher();
    element.open();
    expect(seen(element)).toEqual(['iframe', '閉じる']);
  });

  it('is neither dismissed nor quiet because the page has closed it', () => {
    const element = launcher();
    element.open();
    element.close();
    expect(seen(element)).toEqual(['ご意見をどうぞ', '閉じる']);
    expect(localStorage).toHaveLength(0);
  });

  it('opens without taking the focus where the page asks for that', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const element = launcher();
    element.open({ focus: false });
    expect(seen(element)).toEqual(['iframe', '閉じる']);
    expect(document.activeElement).toBe(field);
  });

  it('is gone once an answered survey is closed', async () => {
    const element = launcher();
    element.open();
    await settled();
    say({ type: 'koe-saved', detail: { survey: 'contract', receipt: 'EX72E69YAJXA' } }, fromFrame(element));
    expect(localStorage.getItem('koe-contract')).not.toBeNull();
    element.close();
    expect(seen(element)).toEqual([]);
  });

  it('works on a page that has no storage', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const element = launcher();
    press(element, 'ご意見をどうぞ');
    press(element, '閉じる');
    expect(seen(element)).toEqual(['ご意見をどうぞ', '閉じる']);
  });
});

describe('inline', () => {
  const inline = () => embed({ survey: 'contract', display: 'inline' });

  it('shows its frame at once, without buttons and without taking the focus', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const element = inline();
    expect(seen(element)).toEqual(['iframe']);
    expect(addressOf(element).searchParams.get('embed')).toBe('inline');
    expect(frameOf(element)?.loading).toBe('lazy');
    expect(document.activeElement).toBe(field);
  });

  it('is not made anew when it is moved', () => {
    const element = inline();
    const frame = frameOf(element);
    document.body.prepend(element);
    expect(frameOf(element)).toBe(frame);
  });
});

describe('messages', () => {
  it('become events of the element that carry the survey and the receipt number', async () => {
    const element = launcher();
    const heard = listen();
    element.open();
    await settled();
    const receipt = { survey: 'contract', receipt: 'EX72E69YAJXA' };
    say({ type: 'koe-ready', detail: { survey: 'contract' } }, fromFrame(element));
    say({ type: 'koe-saved', detail: receipt }, fromFrame(element));
    say({ type: 'koe-delivered', detail: receipt }, fromFrame(element));
    say({ type: 'koe-error', detail: { survey: 'contract', reason: 'full' } }, fromFrame(element));
    expect(heard.slice(1)).toEqual([
      ['koe-ready', { survey: 'contract' }],
      ['koe-saved', receipt],
      ['koe-delivered', receipt],
      ['koe-error', { survey: 'contract', reason: 'full' }],
    ]);
  });

  it('set the height of the frame', async () => {
    const element = launcher();
    element.open();
    await settled();
    say({ type: 'koe-height', height: '731' }, fromFrame(element));
    expect(frameOf(element)?.height).toBe('731');
  });

  it('E2: are not heard from another origin, nor from another window', async () => {
    const element = launcher();
    const heard = listen();
    element.open();
    await settled();
    const saved = { type: 'koe-saved', detail: { survey: 'contract', receipt: 'EX72E69YAJXA' } };
    say(saved, { ...fromFrame(element), origin: 'https://elsewhere.example' });
    say(saved, { source: window });
    say(saved, { source: null });
    say({ type: 'koe-height', height: '9999' }, { source: window });
    expect(heard.map(([name]) => name)).toEqual(['koe-open']);
    expect(frameOf(element)?.height).toBe('752');
    expect(localStorage).toHaveLength(0);
  });
});
