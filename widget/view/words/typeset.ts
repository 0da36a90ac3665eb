import { createContext, type ComponentChildren } from 'preact';

/**
 * How words get onto the screen: with breaks between phrases, with furigana, or just as they are. `known`: their
 * phrases, where more is known of them than that they are one.
 */
export type Typeset = (text: string, known?: readonly string[]) => ComponentChildren;

export const TypesetContext = createContext<Typeset>((text) => text);
