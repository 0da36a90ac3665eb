const fromTheRight: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Which way a language (BCP 47) is written, by its script; not every browser has `Intl.Locale`'s `textInfo`. */
export const textDirection = (lang: string): 'ltr' | 'rtl' =>
  fromTheRight.has(new Intl.Locale(lang).maximize().script) ? 'rtl' : 'ltr';
