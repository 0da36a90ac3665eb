import { join } from 'node:path';
import * as v from 'valibot';
import { build } from 'vite';

/** How a queue's requests look to a collector: which words came, and what it is answered. */
export interface Queue {
  readonly name: string;
  /** Where it keeps what waits, in IndexedDB. */
  readonly keptIn: { readonly database: string; readonly store: string };
  /** Addresses of its scripts and what stands there. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The words in a request, each with what tells it from another; none in a request that is about something else. */
  readonly wordsIn: (body: string) => readonly Came[];
  /** What is answered once all of it is stored. */
  readonly reply: (body: string) => string;
}

export interface Came {
  readonly word: string;
  /** By which a collector could tell that the same came twice. */
  readonly id?: string;
}

const KoeRequestSchema = v.object({
  responses: v.array(v.object({ id: v.string(), sha256: v.string(), sealed: v.string() })),
});
const koeRequest = (body: string) => v.parse(KoeRequestSchema, JSON.parse(body));
const WorkboxRequestSchema = v.object({ word: v.string() });
const EnvelopeItemSchema = v.object({ type: v.string() });
const EventSchema = v.object({ message: v.string(), event_id: v.string() });

async function bundle(page: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'pages', page), formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${page} was built into nothing`);
  return chunk.code;
}

export async function buildQueues(): Promise<readonly Queue[]> {
  return [
    {
      name: 'Koe',
      keptIn: { database: 'koe', store: 'outbox' },
      scripts: new Map([['/page.js', await bundle('koe.ts')]]),
      wordsIn: (body) =>
        koeRequest(body).responses.map(({ id, sealed }) => ({ id, word: sealed.split('.')[0] ?? '' })),
      reply: (body) =>
        JSON.stringify({
          results: koeRequest(body).responses.map(({ id, sha256 }) => ({
            id,
            sha256,
            outcome: 'stored',
            receipt: '33KEEFC5THK4',
          })),
        }),
    },
    {
      name: 'workbox-background-sync',
      keptIn: { database: 'workbox-background-sync', store: 'requests' },
      scripts: new Map([
        ['/page.js', await bundle('workbox.js')],
        ['/sw.js', await bundle('workbox-sw.js')],
      ]),
      wordsIn: (body) => [v.parse(WorkboxRequestSchema, JSON.parse(body))],
      reply: () => '{}',
    },
    {
      name: 'Sentry’s offline transport',
      keptIn: { database: 'sentry-offline', store: 'queue' },
      scripts: new Map([['/page.js', await bundle('sentry.js')]]),
      /** An envelope: a line of JSON for itself, then two for each item. */
      wordsIn(body) {
        const [, item = '{}', event = '{}'] = body.split('\n');
        if (v.parse(EnvelopeItemSchema, JSON.parse(item)).type !== 'event') return [];
        const { message, event_id: id } = v.parse(EventSchema, JSON.parse(event));
        return [{ word: message, id }];
      },
      reply: () => '{}',
    },
  ];
}
