import type { FrameMessage } from '../../frame-messages.ts';
import { GREETING } from '../../page/find-host.ts';

/** How long a frame that has come may say nothing. */
export const SILENCE_MS = 10_000;

/**
 * Hears what the frame says while it shows `origin`, which is greeted for that (E2). `onSilence`: it has come, and
 * stays silent.
 */
export function watchFrame(
  frame: HTMLIFrameElement,
  origin: string,
  stay: AbortSignal,
  on: { readonly message: (message: FrameMessage) => void; readonly silence: () => void },
): void {
  let heard = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'message',
    ({ data, origin: from, source }: MessageEvent<FrameMessage>) => {
      // E2: from our frame, which must be there, and while it still shows our origin.
      if (from !== origin || !source || source !== frame.contentWindow) return;
      heard = true;
      on.message(data);
    },
    { signal: stay },
  );
  const greet = () => {
    // To whatever is there: it carries nothing, and a page that has not come yet would be an error on the console.
    frame.contentWindow?.postMessage(GREETING, '*');
    if (!hasCome(frame)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!heard) on.silence();
    }, SILENCE_MS);
  };
  frame.addEventListener('load', greet, { signal: stay });
  stay.addEventListener('abort', () => clearTimeout(waiting));
  greet();
}

/** Before its page has come, a frame shows a blank one of our own origin. The browser's error page is foreign, too. */
function hasCome({ contentWindow }: HTMLIFrameElement): boolean {
  if (!contentWindow) return false;
  try {
    return contentWindow.location.href === '';
  } catch {
    return true;
  }
}
