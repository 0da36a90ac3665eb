import { useEffect, useState } from 'preact/hooks';
import type { GalleryWords } from './gallery-words.ts';

/** Whether the browser forces its colours now, and where that is switched: no page can do it. */
export function ForcedColors({ words }: { readonly words: GalleryWords }) {
  const [query] = useState(() => matchMedia('(forced-colors: active)'));
  const [isOn, setOn] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setOn(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return (
    <details class="forced">
      <summary>{isOn ? words.forcedOn : words.forcedOff}</summary>
      <p>{words.forcedHow}</p>
    </details>
  );
}
