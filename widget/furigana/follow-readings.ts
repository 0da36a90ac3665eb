import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ReadingsOf } from './readings-of.ts';

/** Loads the readings when they are first wanted; where there is no reception, the next time that they are. */
export function followReadings(
  isWanted: () => boolean,
  load: () => Promise<ReadingsOf>,
): ReadonlySignal<ReadingsOf | undefined> {
  const loaded = signal<ReadingsOf>();
  const fetchOnce = async () => {
    loaded.value = await load();
  };
  effect(() => {
    if (isWanted() && !loaded.peek()) fetchOnce().catch(() => undefined);
  });
  return computed(() => (isWanted() ? loaded.value : undefined));
}
