import { effect, type ReadonlySignal } from '@preact/signals';

/** Resolves once the person has done something on this page, or a draft shows that they had before. */
export function onceActed(session: ReadonlySignal<unknown>): Promise<void> {
  const first = session.peek();
  return new Promise((resolve) => {
    effect(function (this: { dispose(): void }) {
      if (session.value === first) return;
      this.dispose();
      resolve();
    });
  });
}
