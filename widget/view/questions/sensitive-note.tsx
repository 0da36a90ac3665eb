import { useContext } from 'preact/hooks';
import { maskSensitive } from '../../../src/questions/mask-sensitive.ts';
import { sensitiveParts } from '../../../src/questions/sensitive-parts.ts';
import type { Translate } from '../../text/translate.ts';
import { OutlinedButton } from '../outlined-button.tsx';
import { PolicyFormats } from './policy-formats.ts';
import { Words } from '../words/words.tsx';

interface SensitiveNoteProps {
  readonly text: string;
  readonly translate: Translate;
  readonly onMask: (masked: string) => void;
}

/** Looks at the text on the device alone, and only suggests: the person decides what to hand over. */
export function SensitiveNote({ text, translate, onMask }: SensitiveNoteProps) {
  const formats = useContext(PolicyFormats);
  const kinds = [...new Set(sensitiveParts(text, formats).map(({ kind }) => kind))];
  const what = kinds.map((kind) => translate(`sensitive.${kind}`)).join(translate('sensitive.separator'));
  return (
    <div class="koe-sensitive" role="status">
      {kinds.length > 0 && (
        <>
          <p>
            <Words>{translate('sensitive.found', { what })}</Words>
          </p>
          <OutlinedButton onClick={() => onMask(maskSensitive(text, formats))}>
            <Words>{translate('sensitive.mask')}</Words>
          </OutlinedButton>
        </>
      )}
    </div>
  );
}
