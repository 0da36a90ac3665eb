import { describe, expect, it } from 'vitest';
import { openShelf } from './shelf.ts';

const ORIGIN = 'https://voice.insurer.example';
const PAGE = `${ORIGIN}/s/contract?lang=ja`;
const ASSET = `${ORIGIN}/assets/survey-abc.js`;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A network that says what it is told to, and a cache that forgets nothing. */
function world() {
  const kept = new Map<string, Response>();
  const asked: string[] = [];
  const state = { isFull: false };
  let network: (url: string) => Promise<Response> = (url) => Promise.resolve(new Response(`fresh ${url}`));
  let runOut = (): void => undefined;
  const keyOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const cache = {
    match: (request: RequestInfo | URL) => Promise.resolve(kept.get(keyOf(request))?.clone()),
    put(request: RequestInfo | URL, response: Response) {
      if (state.isFull) return Promise.reject(new DOMException('', 'QuotaExceededError'));
      kept.delete(keyOf(request));
      kept.set(keyOf(request), response);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(keyOf(request))),
    add: () => Promise.reject(new Error('not used')),
    addAll: () => Promise.reject(new Error('not used')),
    matchAll: () => Promise.reject(new Error('not used')),
  };
  const shelf = openShelf({
    origin: ORIGIN,
    caches: { open: () => Promise.resolve(cache) },
    fetch(request) {
      asked.push(request.url);
      return network(request.url);
    },
    wait: () =>
      new Promise((resolve) => {
        runOut = resolve;
      }),
  });
  const answerWith = (next: typeof network) => {
    network = next;
  };
  const say = (text: string, init?: ResponseInit) =>
    answerWith(() => Promise.resolve(new Response(text, init)));
  const read = async (url: string, route: 'page' | 'asset' | 'survey') => {
    const response = await shelf.answer(new Request(url), route);
    const text = await response.text();
    await settled();
    return text;
  };
  return {
    shelf,
    kept,
    asked,
    state,
    say,
    read,
    answerWith,
    goOffline: () => answerWith(() => Promise.reject(new TypeError('no reception'))),
    losePatience: () => runOut(),
  };
}

describe('a page', () => {
  it('comes from the network, and from the shelf without reception, in whatever language there is', async () => {
    const { read, say, goOffline } = world();
    say('one');
    expect(await read(PAGE, 'page')).toBe('one');
    say('two');
    expect(await read(PAGE, 'page')).toBe('two');
    goOffline();
    expect(await read(`${ORIGIN}/s/contract?lang=en`, 'page')).toBe('two');
  });

  it('comes from the shelf when the network takes too long, and the late one is kept', async () => {
    const { read, say, shelf, answerWith, losePatience, kept } = world();
    say('old');
    await read(PAGE, 'page');
    const late = Promise.withResolvers<Response>();
    answerWith(() => late.promise);
    const answer = shelf.answer(new Request(PAGE), 'page');
    losePatience();
    expect(await (await answer).text()).toBe('old');
    late.resolve(new Response('new'));
    await settled();
    expect(await [...kept.values()][0]?.text()).toBe('new');
  });

  it('is waited for however long it takes when there is no copy', async () => {
    const { shelf, answerWith, losePatience } = world();
    const late = Promise.withResolvers<Response>();
    answerWith(() => late.promise);
    const answer = shelf.answer(new Request(PAGE), 'page');
    losePatience();
    await settled();
    late.resolve(new Response('at last'));
    expect(await (await answer).text()).toBe('at last');
  });

  it('comes from the shelf while the server is down, but a 404 is a 404', async () => {
    const { read, say } = world();
    say('kept');
    await read(PAGE, 'page');
    say('bad gateway', { status: 502 });
    expect(await read(PAGE, 'page')).toBe('kept');
    say('gone', { status: 404 });
    expect(await read(PAGE, 'page')).toBe('gone');
    say('bad gateway', { status: 502 });
    expect(await read(PAGE, 'page')).toBe('kept');
  });

  it('comes also when the disk is full', async () => {
    const { read, say, state } = world();
    state.isFull = true;
    say('page');
    expect(await read(PAGE, 'page')).toBe('page');
  });

  it('fails as without a worker when there is neither reception nor a copy', async () => {
    const { read, goOffline } = world();
    goOffline();
    await expect(read(PAGE, 'page')).rejects.toThrow('no reception');
  });
});

describe('a built file', () => {
  it('is asked for once', async () => {
    const { read, asked } = world();
    expect([await read(ASSET, 'asset'), await read(ASSET, 'asset')]).toEqual([
      `fresh ${ASSET}`,
      `fresh ${ASSET}`,
    ]);
    expect(asked).toEqual([ASSET]);
  });
});

describe('a questionnaire', () => {
  const address = `${ORIGIN}/v1/surveys/contract?lang=en`;

  it('comes from the network, and from the shelf only without reception', async () => {
    const { read, say, goOffline } = world();
    say('one');
    await read(address, 'survey');
    say('two');
    expect(await read(address, 'survey')).toBe('two');
    goOffline();
    expect(await read(address, 'survey')).toBe('two');
    await expect(read(`${ORIGIN}/v1/surveys/contract?lang=ne`, 'survey')).rejects.toThrow('no reception');
  });
});

describe('keeping', () => {
  it('fetches the page anew and of its files what is missing, and nothing that is not ours', async () => {
    const { shelf, asked, kept, read } = world();
    await read(ASSET, 'asset');
    asked.length = 0;
    const other = `${ORIGIN}/assets/later-def.js`;
    await shelf.keep([PAGE, ASSET, other, `${ORIGIN}/v1/responses`, 'https://elsewhere.example/assets/x.js']);
    expect(asked).toEqual([PAGE, other]);
    expect([...kept.keys()]).toEqual([ASSET, `${ORIGIN}/s/contract?`, other]);
  });

  it('keeps no error page', async () => {
    const { shelf, say, kept } = world();
    say('not found', { status: 404 });
    await shelf.keep([PAGE, ASSET]);
    expect(kept.size).toBe(0);
  });

  it('lets the oldest of many builds go', async () => {
    const { shelf, kept } = world();
    const builds = Array.from({ length: 150 }, (_, build) => `${ORIGIN}/assets/survey-${build}.js`);
    await shelf.keep(builds);
    expect(kept.size).toBeLessThan(150);
    expect(kept.has(builds.at(-1) ?? '')).toBe(true);
    expect(kept.has(builds[0] ?? '')).toBe(false);
  });
});
