import { useLayoutEffect } from 'preact/hooks';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import type { Display } from '../display/display.ts';
import type { Translate } from '../text/translate.ts';
import { OutlinedButton } from './outlined-button.tsx';
import { Words } from './words/words.tsx';

interface ReadAloudProps {
  readonly question: LocalQuestion;
  readonly lang: string;
  readonly display: Display;
  readonly translate: Translate;
}

/** For who asked for it in the menu. It begins by a tap alone, and is silent once the person has moved on. */
export function ReadAloud({ question, lang, display, translate }: ReadAloudProps) {
  const reader = display.reader.value;
  const isShown = display.settings.value.readAloud && reader?.speaks(lang);
  useLayoutEffect(() => () => reader?.stop(), [reader, lang, isShown]);
  if (!reader || !isShown) return null;
  const isReading = reader.isReading.value;
  return (
    <div class="koe-read-aloud">
      <OutlinedButton onClick={() => (isReading ? reader.stop() : reader.read(question, lang, translate))}>
        <Words>{translate(isReading ? 'read-aloud.stop' : 'read-aloud.start')}</Words>
      </OutlinedButton>
    </div>
  );
}
