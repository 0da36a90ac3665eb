/** A page's events until `life` ends, for what never stops listening by itself. */
export function eventsUntil(
  life: AbortSignal,
  target: Pick<EventTarget, 'addEventListener'>,
): Pick<EventTarget, 'addEventListener'> {
  return {
    addEventListener(type, listener, options) {
      const given = typeof options === 'boolean' ? { capture: options } : options;
      // Who brings a signal of its own stops by that.
      target.addEventListener(type, listener, { signal: life, ...given });
    },
  };
}
