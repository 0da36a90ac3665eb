/** A page's copy, with what was put by together with it. */
export interface KeptPage {
  readonly script: string;
  readonly files: readonly string[];
  /** Files of the build before: a tab that has it open may still ask for one. */
  readonly before: readonly string[];
}

const HEADER = 'koe-kept';

const isKeptPage = (value: unknown): value is KeptPage =>
  typeof value === 'object' && value !== null && 'script' in value && 'files' in value && 'before' in value;

/** What a copy says it was kept with; undefined for everything that is no page. */
export function keptWith(copy: Response): KeptPage | undefined {
  const written = copy.headers.get(HEADER);
  const read: unknown = written === null ? undefined : JSON.parse(written);
  return isKeptPage(read) ? read : undefined;
}

/**
 * The page as it came, and beside its own headers what it is kept with. Addresses hold no character a header may not.
 * Who follows a link to the copy is not known: it shares its window with nobody (`collector/pages/send-page.ts`).
 */
export function withKept(page: Response, kept: KeptPage): Response {
  const headers = new Headers(page.headers);
  headers.set(HEADER, JSON.stringify(kept));
  headers.set('cross-origin-opener-policy', 'same-origin');
  return new Response(page.body, { headers, status: page.status, statusText: page.statusText });
}

/** Of one build the files only grow: a language asked for once is there at the next visit, too. */
export function nextKept(known: KeptPage | undefined, script: string, files: readonly string[]): KeptPage {
  return known?.script === script
    ? { ...known, files: [...new Set([...known.files, ...files])] }
    : { script, files, before: known?.files ?? [] };
}
