import type { Display } from '../../display/display.ts';
import type { DisplaySettings } from '../../display/display-settings.ts';
import { isJapanese } from '../../furigana/is-japanese.ts';
import type { Translate } from '../../text/translate.ts';
import { Option } from '../option.tsx';
import { Words } from '../words/words.tsx';
import { MenuSection } from './menu-section.tsx';

interface ReadingHelpProps {
  readonly lang: string;
  readonly display: Display;
  readonly translate: Translate;
}

type Help = Exclude<keyof DisplaySettings, 'textSize'>;

export function ReadingHelp({ lang, display, translate }: ReadingHelpProps) {
  const hasVoice = display.reader.value?.speaks(lang) ?? false;
  if (!isJapanese(lang) && !hasVoice) return null;
  const settings = display.settings.value;
  const help = (name: Help, words: string) => (
    <Option
      type="checkbox"
      name={`koe-${name}`}
      value="on"
      checked={settings[name]}
      onChange={(isOn) => display.change({ [name]: isOn })}
    >
      <Words>{words}</Words>
    </Option>
  );
  return (
    <MenuSection title={translate('menu.reading')}>
      {isJapanese(lang) && help('furigana', translate('menu.furigana'))}
      {hasVoice && help('readAloud', translate('menu.read-aloud'))}
    </MenuSection>
  );
}
