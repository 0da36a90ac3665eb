import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const mistake = (module: string, by: string) => ({
  module: join(root, module),
  by: join(import.meta.dirname, 'mistakes', by),
});

/** Modules of Koe's, each with a wrong one that a campaign must find out. */
export const mistakes = {
  takenOutFirst: mistake('src/outbox/disk-outbox.ts', 'taken-out-first.ts'),
  anotherId: mistake('src/response/resume-session.ts', 'another-id.ts'),
  unsealed: mistake('src/sealing/seal.ts', 'unsealed.ts'),
  silenceIsConsent: mistake('src/delivery/verdict-of.ts', 'silence-is-consent.ts'),
};

export type Mistake = ReturnType<typeof mistake>;
