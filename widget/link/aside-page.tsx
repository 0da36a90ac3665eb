import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Words } from '../view/words/words.tsx';

interface AsidePageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** In the question's place for a while: gets the focus as a new question does, and gives it back to the question. */
export function AsidePage({ title, children }: AsidePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    return () => queueMicrotask(() => document.getElementById('koe-question')?.focus());
  }, []);
  return (
    <section class="koe-aside koe-moved-on" aria-labelledby="koe-aside">
      <h2 id="koe-aside" class="koe-question-title" ref={heading} tabIndex={-1}>
        <Words>{title}</Words>
      </h2>
      {children}
    </section>
  );
}
