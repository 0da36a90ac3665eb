/**
 * A scene that takes the focus or brings its problem into sight would scroll the page around its frame. Where it is
 * only looked at, among many, it must not.
 */
export function stayStill(window: Window & typeof globalThis): void {
  if (!window.frameElement?.closest('[inert]')) return;
  const { prototype } = window.HTMLElement;
  prototype.focus = () => undefined;
  prototype.scrollIntoView = () => undefined;
}
