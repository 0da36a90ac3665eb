import type { PreparedBody } from './prepared-body.ts';

/** Gives the body of a variant: made when first asked for, then kept for good. A visitor must not invent variants. */
export type PreparedBodies = (
  variant: readonly (string | undefined)[],
  make: () => PreparedBody,
) => PreparedBody;

export function createPreparedBodies(): PreparedBodies {
  const kept = new Map<string, PreparedBody>();
  return (variant, make) => {
    const name = JSON.stringify(variant);
    const body = kept.get(name) ?? make();
    kept.set(name, body);
    return body;
  };
}
