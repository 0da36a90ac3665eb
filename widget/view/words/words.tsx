import { useContext, useMemo } from 'preact/hooks';
import { TypesetContext } from './typeset.ts';

interface WordsProps {
  /** One text, plain. What a name, a title or an `<option>` says stays a plain string, without this. */
  readonly children: string | undefined;
}

/** All words that a person sees go through here, so that how they are set is decided in one place. */
export function Words({ children: text }: WordsProps) {
  const typeset = useContext(TypesetContext);
  // The same ones on each drawing: Preact passes over them.
  return useMemo(() => (text === undefined ? null : <>{typeset(text)}</>), [typeset, text]);
}
