import type { ja } from './ja.ts';

export type LinkWordKey = keyof typeof ja;
export type LinkWords = Readonly<Record<LinkWordKey, string>>;
/** `{{name}}` in the words is replaced by `values.name`. */
export type TranslateLink = (key: LinkWordKey, values?: Readonly<Record<string, string | number>>) => string;
