import { describe, expect, it } from 'vitest';
import { openShelf } from './shelf.ts';

const ORIGIN = 'https://voice.insurer.example';
const PAGE = `${ORIGIN}/s/contract?lang=ja`;
const SCRIPT = `${ORIGIN}/assets/survey-abc.js`;
const LATER = `${ORIGIN}/assets/later-def.js`;
const KEY = `${ORIGIN}/s/contract?`;
/** What a page of this build looks like. */
const html = (script = SCRIPT) => `<script type="module" src="${new URL(script).pathname}"></script>`;
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
  const build = (script = SCRIPT) =>
    answerWith((url) =>
      Promise.resolve(new Response(url.startsWith(`${ORIGIN}/s/`) ? html(script) : `fresh ${url}`)),
    );
  /** A visit to a page that loads all of its files. */
  const visit = (script = SCRIPT, files = [script, LATER]) => {
    build(script);
    return shelf.keep({ page: PAGE, script, files });
  };
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
    visit,
    goOffline: () => answerWith(() => Promise.reject(new TypeError('no reception'))),
    losePatience: () => runOut(),
  };
}

describe('a page', () => {
  it('comes from the network, and from the shelf without reception, in whatever language there is', async () => {
    const { read, say, visit, goOffline } = world();
    await visit();
    say('newest');
    expect(await read(PAGE, 'page')).toBe('newest');
    goOffline();
    expect(await read(`${ORIGIN}/s/contract?lang=en`, 'page')).toBe(html());
  });

  it('comes from the shelf when the network takes too long', async () => {
    const { shelf, visit, answerWith, losePatience } = world();
    await visit();
    answerWith(() => new Promise(() => undefined));
    const answer = shelf.answer(new Request(PAGE), 'page');
    losePatience();
    expect(await (await answer).text()).toBe(html());
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
    const { read, say, visit } = world();
    await visit();
    say('bad gateway', { status: 502 });
    expect(await read(PAGE, 'page')).toBe(html());
    say('gone', { status: 404 });
    expect(await read(PAGE, 'page')).toBe('gone');
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
    expect([await read(SCRIPT, 'asset'), await read(SCRIPT, 'asset')]).toEqual([
      `fresh ${SCRIPT}`,
      `fresh ${SCRIPT}`,
    ]);
    expect(asked).toEqual([SCRIPT]);
  });

  it('comes also when the disk is full', async () => {
    const { read, state } = world();
    state.isFull = true;
    expect(await read(SCRIPT, 'asset')).toBe(`fresh ${SCRIPT}`);
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
  it('takes the page anew and of its files what is missing, and nothing that is not ours', async () => {
    const { read, asked, kept, visit } = world();
    await read(SCRIPT, 'asset');
    asked.length = 0;
    await visit(SCRIPT, [SCRIPT, LATER, `${ORIGIN}/v1/responses`, 'https://elsewhere.example/assets/x.js']);
    expect(asked).toEqual([PAGE, LATER]);
    expect([...kept.keys()]).toEqual([SCRIPT, LATER, KEY]);
  });

  it('D8: keeps no page of a newer build than the files that were loaded', async () => {
    const { shelf, answerWith, kept, visit } = world();
    await visit();
    answerWith(() => Promise.resolve(new Response(html(`${ORIGIN}/assets/survey-new.js`))));
    await shelf.keep({ page: PAGE, script: SCRIPT, files: [SCRIPT] });
    expect(await kept.get(KEY)?.clone().text()).toBe(html());
  });

  it.each([SCRIPT, LATER])(
    'D8: leaves the copy from before whole when %s is lost on the way',
    async (lost) => {
      const { answerWith, kept, shelf, visit, read, goOffline } = world();
      await visit(`${ORIGIN}/assets/old.js`, [`${ORIGIN}/assets/old.js`]);
      answerWith((url) =>
        url === lost ? Promise.reject(new TypeError('lost')) : Promise.resolve(new Response(html())),
      );
      await expect(shelf.keep({ page: PAGE, script: SCRIPT, files: [SCRIPT, LATER] })).rejects.toThrow(
        'lost',
      );
      expect(await kept.get(KEY)?.clone().text()).toBe(html(`${ORIGIN}/assets/old.js`));
      goOffline();
      expect(await read(`${ORIGIN}/assets/old.js`, 'asset')).toBe(`fresh ${ORIGIN}/assets/old.js`);
    },
  );

  it('keeps no error page, nor a file that is gone', async () => {
    const { shelf, say, answerWith, kept } = world();
    const keep = () => shelf.keep({ page: PAGE, script: SCRIPT, files: [SCRIPT] });
    say('not found', { status: 404 });
    await keep();
    expect(kept.size).toBe(0);
    answerWith((url) =>
      Promise.resolve(url === SCRIPT ? new Response('', { status: 404 }) : new Response(html())),
    );
    await expect(keep()).rejects.toThrow('HTTP 404');
    expect(kept.size).toBe(0);
  });

  it('lets files of a build go only after the next one: a tab may still have it open', async () => {
    const { kept, visit } = world();
    const [one = '', two = '', three = ''] = ['1', '2', '3'].map((n) => `${ORIGIN}/assets/survey-${n}.js`);
    await visit(one, [one]);
    await visit(two, [two]);
    expect([kept.has(one), kept.has(two)]).toEqual([true, true]);
    await visit(three, [three]);
    expect([kept.has(one), kept.has(two), kept.has(three)]).toEqual([false, true, true]);
  });

  it('keeps within a build what an earlier visit needed', async () => {
    const { kept, visit } = world();
    await visit(SCRIPT, [SCRIPT, LATER]);
    await visit(SCRIPT, [SCRIPT]);
    expect(kept.has(LATER)).toBe(true);
  });

  it('lets the oldest of many pages go, with what was only theirs', async () => {
    const { shelf, kept, answerWith } = world();
    const sites = Array.from({ length: 30 }, (_, site) => site);
    for (const site of sites) {
      const script = `${ORIGIN}/assets/of-${site}.js`;
      answerWith(() => Promise.resolve(new Response(html(script))));
      await shelf.keep({ page: `${ORIGIN}/s/contract?site=s${site}`, script, files: [script, SCRIPT] });
    }
    expect([0, 29].map((site) => kept.has(`${ORIGIN}/s/contract?site=s${site}`))).toEqual([false, true]);
    expect([0, 29].map((site) => kept.has(`${ORIGIN}/assets/of-${site}.js`))).toEqual([false, true]);
    expect(kept.has(SCRIPT)).toBe(true);
  });
});
