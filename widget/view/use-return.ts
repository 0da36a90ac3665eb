import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { VoicesDoor } from '../voices/voices-door.ts';

/** Back from the list of receipts, the focus is where it was before, or else on the heading of the step. */
export function useReturn(step: RefObject<HTMLElement | null>, door: VoicesDoor | undefined): void {
  const isAway = door?.isOpen.value === true;
  useLayoutEffect(() => {
    const place = step.current;
    if (!isAway) return;
    return () => {
      const opener = door?.opener();
      opener?.focus();
      if (!opener?.matches(':focus')) place?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    };
  }, [isAway, door, step]);
}
