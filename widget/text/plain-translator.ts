/** Looks a word up and fills its places: all that the first view needs, so that it need not wait for i18next. */
export function createPlainTranslator<Key extends string>(words: Readonly<Record<Key, string>>) {
  return (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    words[key].replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
