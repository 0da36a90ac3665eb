import type { News } from './news.ts';
import type { StoredRows } from './stored-rows.ts';

/** What did not hold, each by its response's id or word. */
export interface Findings {
  /** Responses shown as saved, or committed, since the last time. */
  readonly promised: number;
  /** Shown as saved, or committed, and not at the collector in the end. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Shown as sent before the collector had it, or as not accepted although it would be. */
  readonly falseClaims: readonly string[];
}

/** Hears what the customers of one device were told, and compares it with what the collector holds. */
export interface Witness {
  hear(news: News): void;
  /** Of all since the last time, once what waited was brought. */
  judge(): Findings;
}

export function createWitness(
  stored: Pick<StoredRows, 'has' | 'doubled'>,
  isPoison: (word: string) => boolean,
): Witness {
  const words = new Map<string, string>();
  const promised = new Set<string>();
  const setAside = new Set<string>();
  let falseClaims: string[] = [];
  let judged = 0;

  const isPoisoned = (id: string): boolean => isPoison(words.get(id) ?? '');
  const shown = (id: string, state: string, keeping: string | undefined): void => {
    if (state === 'saved' && keeping === 'disk') promised.add(id);
    if (state === 'sent') {
      promised.add(id);
      if (!stored.has(id)) falseClaims.push(id);
    }
    if (state !== 'not-accepted') return;
    if (isPoisoned(id)) setAside.add(id);
    else falseClaims.push(id);
  };
  return {
    hear(news) {
      if (news.type === 'begun') words.set(news.id, news.word);
      if (news.type === 'committed') promised.add(news.id);
      if (news.type === 'shown') shown(news.id, news.state, news.keeping);
    },
    judge() {
      const lost = [...promised].filter((id) => !stored.has(id) && !setAside.has(id));
      const doubled = stored.doubled([...words.values()]);
      const found = { promised: promised.size - judged, lost, doubled, falseClaims };
      falseClaims = [];
      // Each visit shows anew what is set aside: it stays there for good.
      setAside.clear();
      for (const id of lost) promised.delete(id);
      judged = promised.size;
      return found;
    },
  };
}
