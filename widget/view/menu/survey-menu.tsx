import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Display } from '../../display/display.ts';
import '../../styles/menu.css';
import type { Translate } from '../../text/translate.ts';
import { Words } from '../words/words.tsx';
import { ReadingHelp } from './reading-help.tsx';
import { TextSizeChoice } from './text-size-choice.tsx';
import { useLightDismissal } from './use-light-dismissal.ts';

interface SurveyMenuProps {
  readonly lang: string;
  readonly display: Display;
  readonly translate: Translate;
  /** What can be done with the survey as a whole. */
  readonly children?: ComponentChildren;
}

/** The one place for all that is not answering: how to read, and what can be done with the survey as a whole. */
export function SurveyMenu({ lang, display, translate, children }: SurveyMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useLightDismissal(menu);
  // What it holds is drawn when it is opened: in every page's HTML, all who never open it would pay for it.
  const [isOpen, setOpen] = useState(false);
  // It may have been opened before the script came.
  useLayoutEffect(() => setOpen(menu.current?.open === true), []);
  return (
    <details class="koe-menu" ref={menu} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="koe-menu-button">
        <span class="koe-menu-mark" aria-hidden="true" />
        <Words>{translate('menu.label')}</Words>
      </summary>
      {isOpen && (
        // A form of its own: a step that is measured out of sight has radios of the same name.
        <form
          class="koe-menu-panel"
          method="dialog"
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <TextSizeChoice display={display} translate={translate} />
          <ReadingHelp lang={lang} display={display} translate={translate} />
          {children}
        </form>
      )}
    </details>
  );
}
