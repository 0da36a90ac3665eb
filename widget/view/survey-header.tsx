import '../styles/header.css';
import type { Translate } from '../text/translate.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SurveyProgress } from './survey-progress.tsx';
import { Words } from './words/words.tsx';

interface SurveyHeaderProps {
  readonly title: string;
  readonly lang: string;
  readonly languages: readonly string[];
  readonly progress: { readonly position: number; readonly total: number } | undefined;
  readonly translate: Translate;
  readonly onLanguage: (lang: string) => void;
}

export function SurveyHeader({ title, lang, languages, progress, translate, onLanguage }: SurveyHeaderProps) {
  return (
    <header class="koe-header">
      <h1 class="koe-title">
        <Words>{title}</Words>
      </h1>
      {languages.length > 1 && (
        <LanguageSwitch lang={lang} languages={languages} translate={translate} onLanguage={onLanguage} />
      )}
      {progress && <SurveyProgress {...progress} translate={translate} />}
    </header>
  );
}
