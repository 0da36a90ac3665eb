import { expect, it } from 'vitest';
import { preparePage } from './prepare-page.ts';
import { sendPage } from './send-page.ts';

const page = preparePage('<p>a page</p>', 'ja', { style: '', script: '' }, []);

const ask = (from: string | undefined, known?: string | null) =>
  sendPage(
    new Request('https://voice.insurer.example/s/contract', {
      headers: {
        ...(from !== undefined && { 'sec-fetch-site': from }),
        ...(known && { 'if-none-match': known }),
      },
    }),
    page,
  );
const windowOf = ({ headers }: Response) => headers.get('cross-origin-opener-policy');

it.each([
  ['from another website', 'cross-site', 'same-origin'],
  ['from another part of this site', 'same-site', 'same-origin'],
  ['by a browser that does not say', undefined, 'same-origin'],
  ['from a page of ours', 'same-origin', null],
  ['out of a chat, where nobody has a window to share', 'none', null],
])('P3: what is followed %s shares its window with nobody who could hold it', async (_, from, policy) => {
  const reply = await ask(from);
  const again = await ask(from, reply.headers.get('etag'));
  expect([reply.status, again.status]).toEqual([200, 304]);
  expect([reply, again].map(windowOf)).toEqual([policy, policy]);
  for (const { headers } of [reply, again]) expect(headers.get('vary')).toContain('sec-fetch-site');
});

it('P3: the browser keeps no policy of another visit, which a 304 would leave in place', async () => {
  const shared = await ask('none');
  const own = await ask('cross-site');
  expect((await ask('cross-site', shared.headers.get('etag'))).status).toBe(200);
  expect((await ask('none', own.headers.get('etag'))).status).toBe(200);
});
