import type { ComponentChildren } from 'preact';
import { Words } from '../words/words.tsx';

interface MenuSectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function MenuSection({ title, children }: MenuSectionProps) {
  return (
    <fieldset class="koe-menu-section">
      <legend>
        <Words>{title}</Words>
      </legend>
      {children}
    </fieldset>
  );
}
