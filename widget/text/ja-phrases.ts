/** Lengths of the phrases of `ja.ts`. Written in by the build (`scripts/build/write-phrases.ts`): words change often. */
export const jaPhrases: string = '';
