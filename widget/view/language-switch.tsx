import { useLayoutEffect, useRef } from 'preact/hooks';
import { languageName } from '../text/language-names.ts';
import type { Translate } from '../text/translate.ts';

interface LanguageSwitchProps {
  readonly lang: string;
  readonly languages: readonly string[];
  readonly translate: Translate;
  readonly onLanguage: (lang: string) => void;
}

export function LanguageSwitch({ lang, languages, translate, onLanguage }: LanguageSwitchProps) {
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    // A5: hydration leaves alone what was chosen before the script came; from here on it holds.
    const chosen = select.current?.value ?? lang;
    if (chosen !== lang) onLanguage(chosen);
  }, [lang, onLanguage]);
  return (
    <select
      ref={select}
      class="koe-language"
      aria-label={translate('language.label')}
      autocomplete="off"
      value={lang}
      onChange={({ currentTarget }) => onLanguage(currentTarget.value)}
    >
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languageName(tag)}
        </option>
      ))}
    </select>
  );
}
