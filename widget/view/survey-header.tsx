import type { ComponentChildren } from 'preact';
import type { Display } from '../display/display.ts';
import '../styles/header.css';
import type { Translate } from '../text/translate.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SurveyMenu } from './menu/survey-menu.tsx';
import { SurveyProgress } from './survey-progress.tsx';
import { Words } from './words/words.tsx';

interface SurveyHeaderProps {
  readonly title: string;
  readonly lang: string;
  readonly languages: readonly string[];
  readonly progress: { readonly position: number; readonly total: number } | undefined;
  readonly display: Display;
  readonly translate: Translate;
  readonly onLanguage: (lang: string) => void;
  /** In the menu. */
  readonly children?: ComponentChildren;
}

export function SurveyHeader(props: SurveyHeaderProps) {
  const { title, lang, languages, progress, display, translate, onLanguage } = props;
  return (
    <header class="koe-header">
      <div class="koe-header-row">
        <h1 class="koe-title">
          <Words>{title}</Words>
        </h1>
        {languages.length > 1 && (
          <LanguageSwitch lang={lang} languages={languages} translate={translate} onLanguage={onLanguage} />
        )}
      </div>
      <div class="koe-header-row">
        {progress && <SurveyProgress {...progress} translate={translate} />}
        <SurveyMenu lang={lang} display={display} translate={translate}>
          {props.children}
        </SurveyMenu>
      </div>
    </header>
  );
}
