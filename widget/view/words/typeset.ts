import { createContext, type ComponentChildren } from 'preact';

/** How words get onto the screen: with breaks between phrases, with furigana, or just as they are. */
export type Typeset = (text: string) => ComponentChildren;

export const TypesetContext = createContext<Typeset>((text) => text);
