import { describe, expect, it } from 'vitest';
import { frameInMarkup, problemsBesideFrame } from './frame-in-markup.ts';

const ORIGIN = 'https://voice.insurer.example';
const SRC = `${ORIGIN}/s/contract?embed=inline&lang=ja&site=agency-0123#i=abc`;

describe('frameInMarkup', () => {
  it('reads survey and site from the address', () => {
    expect(frameInMarkup(SRC, ORIGIN)).toEqual({ survey: 'contract', site: 'agency-0123' });
    expect(frameInMarkup(`${ORIGIN}/s/contract?embed=inline`, ORIGIN)).toEqual({
      survey: 'contract',
      site: '',
    });
  });

  it.each([
    ['', 'no address'],
    ['about:blank', 'another scheme'],
    [SRC.replace('voice', 'voices'), 'another origin'],
    [SRC.replace('https', 'http'), 'another scheme'],
    [SRC.replace('https://', 'https://elsewhere.example/'), 'our address in a path'],
    [`https://elsewhere.example/?${SRC}`, 'our address in a query'],
    [SRC.replace('/s/', '/v1/surveys/'), 'another path'],
    [SRC.replace('inline', 'launcher'), 'another embedding'],
    [SRC.replace('?embed=inline&', '?'), 'no embedding'],
  ])('E2: is none at %s (%s)', (src) => {
    expect(frameInMarkup(src, ORIGIN)).toBeUndefined();
  });
});

describe('problemsBesideFrame', () => {
  const problems = (settings: object, src = SRC) =>
    problemsBesideFrame(settings, frameInMarkup(src, ORIGIN), ORIGIN);

  it('has none with an element that says nothing, or how it stands and how long it keeps quiet', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ display: 'inline', 'quiet-days': '30' })).toEqual([]);
  });

  it('E3: names what could contradict the address, another display, and an address that is none', () => {
    expect(problems({ site: 'x', display: 'dialog', 'quiet-days': 'soon' })).toEqual([
      expect.stringMatching(/^display must be /),
      expect.stringMatching(/^quiet-days must be /),
      expect.stringMatching(/^site must be left out/),
    ]);
    expect(problems({}, 'about:blank')).toEqual([expect.stringMatching(/^src of the frame must be /)]);
  });
});
