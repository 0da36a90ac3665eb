import { useEffect, useRef, useState } from 'preact/hooks';
import { writeChoice, type Choice } from './choice.ts';

/** Where a scene stands alone. */
export const addressOf = (choice: Choice): string => `/demo/gallery/scene.html${writeChoice(choice)}`;

interface SceneFrameProps {
  readonly choice: Choice;
  readonly title: string;
  /** Only looked at: neither focused nor read out. */
  readonly isPicture?: boolean;
}

/** A scene in a frame, which changes without loading anew and leaves the browser's history alone. */
export function SceneFrame({ choice, title, isPicture = false }: SceneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const wanted = addressOf(choice);
  const [first] = useState(wanted);
  const shown = useRef(first);
  useEffect(() => {
    if (wanted !== shown.current) frame.current?.contentWindow?.location.replace(wanted);
    shown.current = wanted;
  }, [wanted]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, on our own origin
    <iframe ref={frame} src={first} title={title} loading={isPicture ? 'lazy' : 'eager'} inert={isPicture} />
  );
}
