/** Runs in the page. */
export const nthTextbox = (nth: number): HTMLElement | null =>
  Array.from(
    document.querySelectorAll<HTMLElement>('[type=text], [type=tel], [type=email], textarea'),
  ).filter((field) => !field.closest('[inert]'))[nth] ?? null;
