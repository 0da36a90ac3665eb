import type { FrameMessage } from '../frame-messages.ts';

/** Scheme, host and port: a wildcard, a path or an opaque origin names nobody. */
const ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

/** Says something to the page around the frame. */
export type TellHost = (message: FrameMessage) => void;

/**
 * A way to the embedding page, or undefined when there is none or it is not named properly. What is posted reaches
 * the named origin or nobody: the browser compares it with the page that is really there (E2).
 */
export function openHostChannel(
  page: { readonly parent: Pick<Window, 'postMessage'>; readonly isFramed: boolean },
  host: string,
): TellHost | undefined {
  if (!page.isFramed || !ORIGIN.test(host)) return undefined;
  return (message) => page.parent.postMessage(message, host);
}
