import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from './choice.ts';

interface ResizableProps {
  readonly label: string;
  /** At first. */
  readonly width: Choice['width'];
  readonly children: ComponentChildren;
}

/** A box that is drawn to a size by its corner, and says what size that is. */
export function Resizable({ label, width, children }: ResizableProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState('');
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width: across, height: down } = entry.contentRect;
      setSize(`${Math.round(across)} × ${Math.round(down)}`);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard where it is larger than the room
    <section class="table" aria-label={label} tabIndex={0}>
      <div ref={box} class="resizable" style={{ inlineSize: width === 'all' ? '100%' : `${width}px` }}>
        {children}
      </div>
      <p class="size">{size}</p>
    </section>
  );
}
