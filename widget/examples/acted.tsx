import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Something done on a page, as its person would; false as long as what it is done to is not there. */
export type Act = (page: HTMLElement) => boolean;

/** Views are drawn, and drawn again, in microtasks. */
const MOST_TURNS = 50;

export const tap =
  (selector: string): Act =>
  (page) => {
    const target = page.querySelector<HTMLElement>(selector);
    target?.click();
    return target !== null;
  };

/** A browser tells of it in a task of its own: told here, it is drawn before anybody looks. */
export const open =
  (selector: string): Act =>
  (page) => {
    const details = page.querySelector<HTMLDetailsElement>(selector);
    if (!details) return false;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    return true;
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
        let isDone = false;
        for (let turn = 0; turn < MOST_TURNS && !isDone && page.current; turn += 1) {
          isDone = act(page.current);
          await Promise.resolve();
        }
        if (!isDone && page.current) throw new Error('what this scene acts on is not there');
      }
    };
    void doAll();
  }, [acts]);
  return <div ref={page}>{children}</div>;
}
