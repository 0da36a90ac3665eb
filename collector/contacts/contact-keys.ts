import * as v from 'valibot';
import type { SecretBox } from '../keys/secret-box.ts';

const ReachableSchema = v.object({
  /** Id of the response that it was left with: what is sealed for one opens for no other. */
  response: v.string(),
  address: v.string(),
  when: v.string(),
});

/** How to reach a person: all that is sealed of a contact. */
export type Reachable = v.InferOutput<typeof ReachableSchema>;

/** Seals what customers left to be reached by, apart from all other keys: the database alone does not tell it. */
export interface ContactKeys {
  /** Name of the key that seals from now on. */
  newest(): string;
  /** A compact JWE (RFC 7516). */
  seal(reachable: Reachable): string;
  /** Undefined when it was not sealed for that response by one of these keys, or was changed since. */
  open(sealed: string, response: string): Promise<Reachable | undefined>;
}

export const createContactKeys = (box: SecretBox): ContactKeys => ({
  newest: () => box.newest(),
  seal: (reachable) => box.seal(JSON.stringify(reachable)),
  async open(sealed, response) {
    try {
      const opened = v.parse(ReachableSchema, JSON.parse(await box.open(sealed)));
      return opened.response === response ? opened : undefined;
    } catch {
      return undefined;
    }
  },
});
