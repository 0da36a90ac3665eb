import type { Display } from '../../display/display.ts';
import type { Translate } from '../../text/translate.ts';
import { Option } from '../option.tsx';
import { Words } from '../words/words.tsx';
import { MenuSection } from './menu-section.tsx';

interface ReadingHelpProps {
  readonly lang: string;
  readonly display: Display;
  readonly translate: Translate;
}

const isJapanese = (lang: string): boolean => /^ja\b/.test(lang);

export function ReadingHelp({ lang, display, translate }: ReadingHelpProps) {
  if (!isJapanese(lang)) return null;
  return (
    <MenuSection title={translate('menu.reading')}>
      <Option
        type="checkbox"
        name="koe-furigana"
        value="on"
        checked={display.settings.value.furigana}
        onChange={(furigana) => display.change({ furigana })}
      >
        <span>
          <Words>{translate('menu.furigana')}</Words>
        </span>
      </Option>
    </MenuSection>
  );
}
