/**
 * Languages usually written from the right, and scripts that always are. A list, since loading the data for
 * `Intl.Locale.maximize()` costs a slow phone 40 ms while the first question waits for a tap.
 */
const fromTheRight =
  /^(?!.*-latn\b)(ar|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)\b|-(adlm|arab|hebr|nkoo|rohg|syrc|thaa)\b/i;

/** Which way a language (BCP 47) is written; not every browser has `Intl.Locale`'s `textInfo`. */
export const textDirection = (lang: string): 'ltr' | 'rtl' => (fromTheRight.test(lang) ? 'rtl' : 'ltr');
