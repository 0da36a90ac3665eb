import type { Plugin } from 'vite';
import { phraseLengthsOf } from '../../src/phrases/split-phrases.ts';
import { linesIn } from '../../src/phrases/texts-in.ts';
import { ja } from '../../widget/text/ja.ts';

/** Puts the phrases of the widget's Japanese words into their module, so that no page carries what finds them. */
export function writePhrases(): Plugin {
  return {
    name: 'koe-phrases',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/widget/text/ja-phrases.ts')
        ? code.replace("''", JSON.stringify(phraseLengthsOf(linesIn(ja), 'ja')))
        : undefined,
  };
}
