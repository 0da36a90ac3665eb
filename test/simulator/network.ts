import * as v from 'valibot';
import { problems } from '../../src/protocol/problems.ts';
import { SubmitRequestSchema } from '../../src/protocol/submit.ts';
import type { Dice } from './dice.ts';
import type { Ledger } from './ledger.ts';
import { theWorld, type Owner, type Schedule } from './schedule.ts';

export const weathers = [
  'fine',
  'down',
  'loses replies',
  'portal',
  'busy',
  'forbidden',
  'broken',
  'doubles',
] as const;
export type Weather = (typeof weathers)[number];

/** The line between a device and the collector. */
export interface Network {
  weather: Weather;
  readonly fetchOf: (owner: Owner) => (url: string, init: RequestInit) => Promise<Response>;
}

const refusal = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ ...problems.unavailable(), status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
/** What answers instead of the collector, or instead of its database. */
const strangers: Partial<Record<Weather, () => Response>> = {
  portal: () => new Response('<h1>Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } }),
  busy: () => refusal(503, { 'retry-after': '20' }),
  forbidden: () => refusal(403),
};

export function createNetwork(schedule: Schedule, ledger: Ledger, dice: Dice): Network {
  /** Ends the campaign when what is sent is no request: nothing may pass for a bad line that is a fault of ours. */
  const read = (body: unknown) => {
    const parsed = v.safeParse(SubmitRequestSchema, JSON.parse(String(body)));
    if (parsed.success) return parsed.output.responses;
    schedule.later(theWorld, 'hears a request that is none', () => {
      throw new Error(JSON.stringify(v.flatten(parsed.issues)));
    });
    return [];
  };
  const network: Network = {
    weather: 'fine',
    fetchOf: (owner) => (_, init) =>
      new Promise((resolve, reject) => {
        const responses = read(init.body);
        const fail = () => reject(new TypeError('Failed to fetch'));
        init.signal?.addEventListener('abort', fail);
        const reply = (what: string, make: () => Response) =>
          schedule.later(owner, what, () => resolve(make()));
        /** Once it is on the way, the sender's end does not stop it. */
        const arrive = () => {
          const { weather } = network;
          if (weather === 'down') return schedule.later(owner, 'no network', fail);
          const stranger = strangers[weather];
          if (stranger) return reply(`reply of ${weather}`, stranger);
          if (weather === 'broken' && dice.chance(0.5)) return schedule.later(owner, 'line breaks', fail);
          const results = ledger.take(responses);
          // Either the line breaks, or nothing comes any more.
          if (weather === 'loses replies' || weather === 'broken')
            return dice.chance(0.5) ? schedule.later(owner, 'reply is lost', fail) : undefined;
          reply('reply', () => Response.json({ results }));
        };
        schedule.later(theWorld, `request of ${owner.name} with ${responses.length} arrives`, arrive);
        if (network.weather === 'doubles')
          schedule.later(
            theWorld,
            `request of ${owner.name} arrives again`,
            () => void ledger.take(responses),
          );
      }),
  };
  return network;
}
