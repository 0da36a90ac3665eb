/** Each language's name in itself, so that its speakers find it; by BCP 47 tag. */
const names: Readonly<Record<string, string>> = { ja: '日本語', en: 'English' };

/** A tag without a name here stands for itself. */
export const languageName = (tag: string): string => names[tag] ?? tag;
