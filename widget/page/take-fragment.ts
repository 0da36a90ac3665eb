import { isRecord } from '../../src/questions/is-record.ts';

/** What a link or the loader put into the page's fragment. */
export interface Fragment {
  readonly invitation?: string;
  /** A survey that was begun on another device (`widget/handover/parcel.ts`). */
  readonly parcel?: string;
  /** Raw `a.<question>=<value>` pairs, by question id. */
  readonly prefill: Readonly<Record<string, string>>;
  /** BCP 47. */
  readonly lang?: string;
  readonly shared: boolean;
}

const PREFILL = 'a.';
const isPersonal = (name: string): boolean => name === 'i' || name === 'h' || name.startsWith(PREFILL);

/**
 * Reads the fragment and takes what is personal out of the address bar (P4), and so out of the history, bookmarks
 * and screenshots. The invitation moves to the state of the history entry: a reload still knows whose survey this
 * is, another page of this origin does not. How the page is embedded stays where it is.
 */
export function takeFragment(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'state' | 'replaceState'>,
): Fragment {
  const given = new URLSearchParams(location.hash.slice(1));
  const personal = [...given.keys()].filter(isPersonal);
  const kept = new URLSearchParams([...given].filter(([name]) => !isPersonal(name)));
  const invitation = given.get('i') || invitationIn(history.state);
  if (personal.length > 0) {
    const hash = kept.toString();
    history.replaceState({ invitation }, '', location.pathname + location.search + (hash && `#${hash}`));
  }
  const parcel = given.get('h');
  const lang = kept.get('lang');
  return {
    ...(invitation && { invitation }),
    ...(parcel && { parcel }),
    prefill: Object.fromEntries(
      [...given].flatMap(([name, value]) =>
        name.startsWith(PREFILL) ? [[name.slice(PREFILL.length), value] as const] : [],
      ),
    ),
    ...(lang && { lang }),
    shared: /^(1|true)$/.test(kept.get('shared') ?? ''),
  };
}

function invitationIn(state: unknown): string | undefined {
  return isRecord(state) && typeof state.invitation === 'string' ? state.invitation : undefined;
}
