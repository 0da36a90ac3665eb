import type { ComponentChildren } from 'preact';
import { closeMenu } from './close-menu.ts';

interface MenuActionProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Something that is rarely wanted. The menu closes before it is done, so that what it shows is not covered. */
export function MenuAction({ onClick, children }: MenuActionProps) {
  return (
    <button
      type="button"
      class="koe-menu-action"
      onClick={({ currentTarget }) => {
        closeMenu(currentTarget);
        onClick();
      }}
    >
      {children}
    </button>
  );
}
