import type { Way } from './start-ledger.ts';

/** What happens to a queue in its first visit; the second one finds a good network. */
export interface Fault {
  readonly name: string;
  /** Given to the queue one after the other, by each tab. */
  readonly words: readonly string[];
  readonly tabs: number;
  readonly ways: readonly [Way, ...Way[]];
  /** The browser's process group is killed once a request has met the fault. */
  readonly kills: boolean;
  /** The network is mended after so long; without it, the ways given say how it goes on. */
  readonly mendsAfterMs?: number;
}

const one = { words: ['word'], tabs: 1 };
const twenty = Array.from({ length: 20 }, (_, nth) => (nth === 3 ? 'poison' : `word-${nth}`));

export const faults: readonly Fault[] = [
  { name: 'killed before anything of it was read', ...one, ways: ['unread'], kills: true },
  { name: 'killed with half of the body sent', ...one, ways: ['half'], kills: true },
  { name: 'killed when stored, the reply under way', ...one, ways: ['no-reply'], kills: true },
  { name: 'no network, then killed', ...one, ways: ['cut'], kills: true },
  { name: 'no network for 5 s', ...one, ways: ['cut'], kills: false, mendsAfterMs: 5_000 },
  {
    name: '500 three times',
    ...one,
    ways: ['status-500', 'status-500', 'status-500', 'well'],
    kills: false,
  },
  { name: '429, to come back in 5 s', ...one, ways: ['status-429', 'well'], kills: false },
  { name: 'reset with half of the body sent', ...one, ways: ['half-reset', 'well'], kills: false },
  { name: 'stored, the reply lost', ...one, ways: ['reset-reply', 'well'], kills: false },
  {
    name: 'two tabs, no network for 5 s',
    words: ['word'],
    tabs: 2,
    ways: ['cut'],
    kills: false,
    mendsAfterMs: 5_000,
  },
  { name: 'one in 20 is refused with 400', words: twenty, tabs: 1, ways: ['picky'], kills: false },
];
