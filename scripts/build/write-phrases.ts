import type { Plugin } from 'vite';
import { phraseLengthsOf } from '../../src/phrases/split-phrases.ts';
import { linesIn } from '../../src/phrases/texts-in.ts';
import { ja as linkWords } from '../../widget/link/words/ja.ts';
import { ja } from '../../widget/text/ja.ts';
import { ja as receiptWords } from '../../widget/text/receipt/ja.ts';
import { ja as voicesWords } from '../../widget/text/voices/ja.ts';

/** Words by the module that tells their phrases. */
const phrased: Readonly<Record<string, object>> = {
  '/widget/text/ja-phrases.ts': ja,
  '/widget/text/voices/ja.ts': voicesWords,
  '/widget/text/receipt/ja.ts': receiptWords,
  '/widget/link/words/ja.ts': linkWords,
};

/** Puts the phrases of the widget's Japanese words into their modules, so that no page carries what finds them. */
export function writePhrases(): Plugin {
  return {
    name: 'koe-phrases',
    enforce: 'pre',
    transform(code, id) {
      const [, words] = Object.entries(phrased).find(([module]) => id.endsWith(module)) ?? [];
      if (!words) return undefined;
      const lengths = JSON.stringify(phraseLengthsOf(linesIn(words), 'ja'));
      return code.replace("jaPhrases: string = ''", `jaPhrases: string = ${lengths}`);
    },
  };
}
