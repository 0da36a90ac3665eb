import { isRecord } from '../../src/questions/is-record.ts';

/** What outlives a reload of this very page and is seen by no other: the state of its history entry. */
export interface HistoryEntry {
  /** Id of the survey that is gone on with on another device. */
  readonly moved: () => string | undefined;
  readonly setMoved: (id: string | undefined) => void;
  /** Leaves nothing of the link that opened the page. */
  readonly forget: () => void;
}

export function historyEntry(history: Pick<History, 'state' | 'replaceState'>): HistoryEntry {
  const state = (): Readonly<Record<string, unknown>> => (isRecord(history.state) ? history.state : {});
  return {
    moved() {
      const { moved } = state();
      return typeof moved === 'string' ? moved : undefined;
    },
    setMoved: (moved) => history.replaceState({ ...state(), moved }, ''),
    forget: () => history.replaceState(null, ''),
  };
}
