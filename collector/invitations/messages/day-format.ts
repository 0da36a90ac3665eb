/** A moment (milliseconds since the epoch) as a day, in the words of a language. */
export type DayFormat = (at: number, lang: string) => string;

/** Keeps what it formats with: making that anew takes far longer than using it. */
export function createDayFormat(timeZone: string): DayFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (at, lang) => {
    const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone });
    formats.set(lang, format);
    return format.format(at);
  };
}
