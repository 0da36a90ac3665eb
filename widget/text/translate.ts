import type { ja } from './ja.ts';

/** Keys of the widget's own words; every language file has exactly these. */
export type WordKey = keyof typeof ja;
export type Words = Readonly<Record<WordKey, string>>;
/** `{{name}}` in the words is replaced by `values.name`. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
