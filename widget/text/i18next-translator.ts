import type { Translate, Words } from './translate.ts';

/** Loads i18next when first asked for; `lang` is a BCP 47 tag. Says the same as the plain translator. */
export async function createI18nextTranslator(lang: string, words: Words): Promise<Translate> {
  const { createInstance } = await import('i18next');
  const i18n = createInstance();
  await i18n.init({
    lng: lang,
    resources: { [lang]: { translation: words } },
    // The keys are flat, and Preact escapes what it shows.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => i18n.t(key, values);
}
