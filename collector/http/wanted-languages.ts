import { byPreference } from './by-preference.ts';

/** The visitor's languages, most wanted first: the one in the address, then those of `Accept-Language`. */
export function wantedLanguages(
  asked: string | undefined,
  acceptLanguage: string | undefined,
): readonly string[] {
  return [...(asked ? [asked] : []), ...byPreference(acceptLanguage)];
}
