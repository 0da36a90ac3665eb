import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { PhrasesOf } from '../../../src/phrases/phrases-of.ts';
import { TypesetContext, type Typeset } from './typeset.ts';

interface MorePhrasesProps {
  readonly phrasesOf: PhrasesOf;
  readonly children: ComponentChildren;
}

/** What is said in words that came beside the survey's own, with their phrases. */
export function MorePhrases({ phrasesOf, children }: MorePhrasesProps) {
  const typeset = useContext(TypesetContext);
  const more = useMemo<Typeset>(() => (text) => typeset(text, phrasesOf(text)), [typeset, phrasesOf]);
  return <TypesetContext value={more}>{children}</TypesetContext>;
}
