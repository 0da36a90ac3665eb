import type { Translate, Words } from './translate.ts';

/** Looks a word up and fills its places: all that the first view needs, so that it need not wait for i18next. */
export function createPlainTranslator(words: Words): Translate {
  return (key, values = {}) =>
    words[key].replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
