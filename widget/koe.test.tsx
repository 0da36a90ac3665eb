import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.head.replaceChildren();
  for (const element of document.querySelectorAll('koe-survey')) element.remove();
});

/** Runs the loader as the page would that holds this script tag. */
async function run(script: HTMLScriptElement): Promise<void> {
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vi.resetModules();
  await import('./koe.ts');
}
function tag(data: Readonly<Record<string, string>>, place: Element = document.body): HTMLScriptElement {
  const script = document.createElement('script');
  // Another type, so that nobody fetches it.
  script.type = 'text/plain';
  script.src = 'https://voice.insurer.example/koe.js';
  Object.assign(script.dataset, data);
  place.append(script);
  return script;
}
const surveys = () => [...document.querySelectorAll('koe-survey')];

it('puts the survey beside its script', async () => {
  const script = tag({ survey: 'contract', display: 'inline', site: 'agency-0123' });
  document.body.append(document.createElement('footer'));
  await run(script);
  expect(surveys()).toEqual([script.nextElementSibling]);
  expect(surveys()[0]?.shadowRoot?.querySelector('iframe')?.src).toMatch(
    /^https:\/\/voice\.insurer\.example\/s\/contract\?.*site=agency-0123/,
  );
});

it('puts a survey whose script stands in the head where it can be seen', async () => {
  await run(tag({ survey: 'contract' }, document.head));
  expect(surveys()).toHaveLength(1);
  expect(document.head.querySelector('koe-survey')).toBeNull();
});

it('only defines the element when the script names no survey', async () => {
  await run(tag({}));
  expect(surveys()).toEqual([]);
  expect(customElements.get('koe-survey')).toBeDefined();
});

it('adds nothing when it is included twice, but a second survey is one of its own', async () => {
  await run(tag({ survey: 'contract' }));
  await run(tag({ survey: 'contract' }));
  expect(surveys()).toHaveLength(1);
  await run(tag({ survey: 'claim-payment' }));
  expect(surveys()).toHaveLength(2);
});

it('E3: draws nothing when the survey’s name is empty, and leaves it to the second stage to say so', async () => {
  await run(tag({ survey: '' }));
  expect(surveys()[0]?.shadowRoot ?? null).toBeNull();
});
