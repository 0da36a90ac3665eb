import type { WakeReason } from './delivery.ts';
import type { DeliveryEnvironment } from './environment.ts';

export interface Triggered {
  readonly wake: (reason: WakeReason) => void;
  /** The page is out of sight, and may be gone for good without another word. */
  readonly hide: () => void;
  /** The page ends, or is kept as it stands for going back to: then nothing may be left running. */
  readonly freeze: () => void;
}

/** Listens to the page (R4) until `signal` aborts. */
export function listenToPage(
  { window, document }: Pick<DeliveryEnvironment, 'window' | 'document'>,
  { wake, hide, freeze }: Triggered,
  signal: AbortSignal,
): void {
  window.addEventListener('online', () => wake('online'), { signal });
  window.addEventListener('pageshow', () => wake('pageshow'), { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'visible' ? wake('visible') : hide()),
    { signal },
  );
  window.addEventListener(
    'pagehide',
    () => {
      hide();
      freeze();
    },
    { signal },
  );
}
