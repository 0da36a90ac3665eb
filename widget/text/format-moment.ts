/** The year first, and no hyphens, at which lines would break. */
const FIGURES = 'ja';

/** A point in time (milliseconds since the epoch) to the minute, in the customer's time zone and language (BCP 47). */
export function formatMoment(at: number, lang: string): string {
  // Where the browser cannot name months in it (Chromium has no Nepali), figures say it, not another language.
  const known = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
  return new Intl.DateTimeFormat(known ? lang : FIGURES, {
    dateStyle: known ? 'long' : 'short',
    timeStyle: 'short',
    // As on the receipt and in the questions, which people type and read out: Nepali readers know both.
    numberingSystem: 'latn',
  }).format(at);
}
