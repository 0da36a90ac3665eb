import * as v from 'valibot';
import { WEBHOOK_EVENTS } from '../../src/protocol/webhook-event.ts';
import { namesThisMachine } from './networks.ts';
import type { Range } from './replay.ts';

const text = { type: 'string' } as const;
const anId = 'the id of a webhook';
const IdSchema = v.pipe(v.optional(v.string(), ''), v.regex(/^[0-9a-f]{12}$/, anId));

const aUrl = 'an https address without user and password, or an http one on this machine';
const someEvents = `one or more of ${WEBHOOK_EVENTS.join(', ')}, with commas between them`;
export const addOptions = { url: text, events: text };
export const AddSchema = v.object({
  url: v.pipe(
    v.optional(v.string(), ''),
    v.check((url) => URL.canParse(url), aUrl),
    v.transform((url) => new URL(url)),
    v.check(
      (url) =>
        url.username === '' &&
        url.password === '' &&
        url.hash === '' &&
        (url.protocol === 'https:' || (url.protocol === 'http:' && namesThisMachine(url))),
      aUrl,
    ),
  ),
  events: v.pipe(
    v.optional(v.string(), ''),
    v.transform((events) => [...new Set(events.split(','))]),
    v.array(v.picklist(WEBHOOK_EVENTS, someEvents)),
  ),
});

export const idOptions = { id: text };
export const IdOnlySchema = v.object({ id: IdSchema });

const hours = 'a number of hours from 0 to 720';
export const rotateOptions = { id: text, 'overlap-hours': text };
export const RotateSchema = v.object({
  id: IdSchema,
  'overlap-hours': v.pipe(
    v.optional(v.string(), '24'),
    v.regex(/^\d{1,3}$/, hours),
    v.transform(Number),
    v.maxValue(720, hours),
  ),
});

/** RFC 3339, with a zone: without one it would be the server's. */
const A_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
const aTime = 'a time such as 2026-11-20T09:00:00+09:00';
export const replayOptions = {
  id: text,
  dead: { type: 'boolean' },
  event: text,
  after: text,
  since: text,
} as const;
const ReplayTextSchema = v.object({
  id: IdSchema,
  dead: v.optional(v.boolean()),
  event: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+_[\w-]+$/, 'the id of an event'))),
  after: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'a place in the feed, or 0'), v.transform(Number)),
  ),
  since: v.optional(
    v.pipe(
      v.string(),
      v.check((time) => A_TIME.test(time) && !Number.isNaN(Date.parse(time)), aTime),
      v.transform((time) => new Date(time).toISOString()),
    ),
  ),
});

/** Exactly one of them says what is told once more. */
export const ReplaySchema = v.pipe(
  ReplayTextSchema,
  v.forward(
    v.check(
      ({ dead, event, after, since }) =>
        [dead, event, after, since].filter((range) => range !== undefined).length === 1,
      'the only one of --dead, --event, --after and --since',
    ),
    ['dead'],
  ),
  v.transform(({ id, event, after, since }): { readonly id: string; readonly range: Range } => {
    if (after !== undefined) return { id, range: { from: 'place', after } };
    if (since !== undefined) return { id, range: { from: 'time', since } };
    return { id, range: { from: 'dead', event } };
  }),
);
