/** What one tap led to, and after how long it stood on the screen. */
export interface TapTime {
  readonly what: 'answer' | 'next';
  /** The question that was on the screen when it was tapped. */
  readonly question: string;
  /** Milliseconds from the input event to after the paint that shows its effect. */
  readonly ms: number;
}

declare global {
  interface Window {
    /** Lays out of the page what was measured. */
    koeBenchTap?: (tap: TapTime) => void;
  }
}

/**
 * Runs in the page. A tap on a choice is through once that choice is marked, a tap on a button once another heading
 * stands there; both once the frame in which they are so has been painted.
 */
export function watchTaps(): void {
  const heading = () => document.querySelector('#koe-question, #koe-state')?.textContent ?? '';
  const painted = (isThrough: () => boolean, then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    // A message that a frame's callback posts comes after that frame's paint.
    port1.addEventListener('message', then);
    port1.start();
    const look = (): void => {
      if (isThrough()) port2.postMessage('');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  let isPending = false;
  const measure = (what: TapTime['what'], from: number, isThrough: () => boolean): void => {
    isPending = true;
    const question = heading();
    painted(isThrough, () => {
      isPending = false;
      window.koeBenchTap?.({ what, question, ms: performance.now() - from });
    });
  };
  document.addEventListener(
    'click',
    ({ target, timeStamp, isTrusted }) => {
      // A label clicks its choice once more, by itself.
      if (isPending || !isTrusted || !(target instanceof Element)) return;
      const choice = target.closest('label')?.querySelector('input');
      const was = heading();
      if (choice) measure('answer', timeStamp, () => choice.checked);
      else if (target.closest('button')) measure('next', timeStamp, () => heading() !== was);
    },
    true,
  );
}
