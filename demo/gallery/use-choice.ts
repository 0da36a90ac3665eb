import { useEffect, useState } from 'preact/hooks';
import { readChoice, type Choice } from './choice.ts';

/** The choice that stands in the address, whoever changes it: a link, a control or the browser's back. */
export function useChoice(firstScene: string): Choice {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choice = readChoice(hash);
  return choice.scene === '' ? { ...choice, scene: firstScene } : choice;
}
