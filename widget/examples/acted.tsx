import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Something done on a page, as its person would. */
export type Act = (page: HTMLElement) => void;

export const tap =
  (selector: string): Act =>
  (page) =>
    page.querySelector<HTMLElement>(selector)?.click();

/** A browser tells of it in a task of its own: told here, it is drawn before anybody looks. */
export const open =
  (selector: string): Act =>
  (page) => {
    const details = page.querySelector<HTMLDetailsElement>(selector);
    if (!details) return;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  };

interface ActedProps {
  /** One after the other, each on what came of the one before. */
  readonly acts: readonly Act[];
  readonly children: ComponentChildren;
}

/** A scene that is come to by doing something. */
export function Acted({ acts, children }: ActedProps) {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const doAll = async () => {
      for (const act of acts) {
        if (page.current) act(page.current);
        // Views are drawn again in a microtask.
        await Promise.resolve();
      }
    };
    void doAll();
  }, [acts]);
  return <div ref={page}>{children}</div>;
}
