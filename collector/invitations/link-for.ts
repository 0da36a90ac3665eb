/** What a link shows beforehand: a language, and an answer that counts once the person goes on. */
export interface LinkExtras {
  readonly lang?: string | undefined;
  readonly answer?: { readonly question: string; readonly value: number } | undefined;
}

/** Everything personal stands in the fragment, which no server and no crawler gets to see (P3). */
export function linkFor(
  origin: string,
  survey: string,
  token: string,
  { lang, answer }: LinkExtras = {},
): string {
  const prefill = answer === undefined ? '' : `&a.${answer.question}=${answer.value}`;
  return `${origin}/s/${survey}#i=${token}${prefill}${lang === undefined ? '' : `&lang=${lang}`}`;
}
