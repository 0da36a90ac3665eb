import { createElement, Fragment } from 'preact';
import type { PhrasesOf } from '../../../src/phrases/phrases-of.ts';
import type { Typeset } from './typeset.ts';

/** Lets lines break between phrases. A `<wbr>` is no character: it is neither copied, nor heard, nor part of a name. */
export const createTypeset =
  (phrasesOf: PhrasesOf): Typeset =>
  (text) => {
    const [first, ...others] = phrasesOf(text);
    return createElement(
      Fragment,
      null,
      first,
      ...others.flatMap((phrase) => [createElement('wbr', null), phrase]),
    );
  };
