import type { Fragment } from './take-fragment.ts';

/** The fragment, without its `#`, that `takeFragment` reads as this: for a link that carries all of it on. */
export function fragmentText({ invitation, parcel, prefill, lang }: Partial<Fragment>): string {
  return new URLSearchParams([
    ...(invitation === undefined ? [] : [['i', invitation]]),
    ...(parcel === undefined ? [] : [['h', parcel]]),
    ...Object.entries(prefill ?? {}).map(([question, value]) => [`a.${question}`, value]),
    ...(lang === undefined ? [] : [['lang', lang]]),
  ]).toString();
}
