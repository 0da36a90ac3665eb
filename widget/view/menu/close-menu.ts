/** Closes the menu; the focus goes back to what opened it. */
export function closeMenu(menu: HTMLDetailsElement): void {
  menu.querySelector('summary')?.focus();
  menu.open = false;
}
