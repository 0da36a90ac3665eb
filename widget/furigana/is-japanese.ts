/** By BCP 47 tag; easy Japanese, too. */
export const isJapanese = (lang: string): boolean => /^ja\b/i.test(lang);
