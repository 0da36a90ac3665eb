/** What `<koe-survey>` says to its frame, as often as it likes. */
export const GREETING = 'koe-hello';

/**
 * Origin of the page around the frame, as the browser vouches for it when that page greets (E2). Who may frame this
 * page at all is said by its policy (E5); nothing but the first greeting is listened to, and it carries nothing. Never
 * resolves while nobody greets.
 */
export function findHost(
  window: Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>,
): Promise<string> {
  return new Promise((resolve) => {
    const listen = ({ data, source, origin }: MessageEvent<unknown>) => {
      if (source !== window.parent || data !== GREETING) return;
      window.removeEventListener('message', listen);
      resolve(origin);
    };
    window.addEventListener('message', listen);
  });
}
