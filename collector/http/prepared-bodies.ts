import type { PreparedBody } from './prepared-body.ts';

/** Some 60 MB of survey pages, in all their compressed forms. */
const MOST_KEPT = 1_000;

/** Gives the body of a variant: made when first asked for, then kept while it is among those asked for last. */
export type PreparedBodies = (
  variant: readonly (string | undefined)[],
  make: () => PreparedBody,
) => PreparedBody;

export function createPreparedBodies(): PreparedBodies {
  const kept = new Map<string, PreparedBody>();
  return (variant, make) => {
    const name = JSON.stringify(variant);
    const body = kept.get(name) ?? make();
    // Used last, given up last.
    kept.delete(name);
    kept.set(name, body);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return body;
  };
}
