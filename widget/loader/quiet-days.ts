/**
 * Whether a survey keeps quiet; with `days`, makes it quiet for so long. That is done only when the person has acted,
 * and a bare day, counted from 1970, is all that is kept on the embedding page.
 */
export const quietDays = (survey: string | null | undefined, days?: number): boolean | undefined => {
  const today = Date.now() / 864e5;
  try {
    if (days) localStorage[`koe-${survey}`] = (today + days) | 0;
    return localStorage[`koe-${survey}`] > today;
  } catch {
    // Without storage it shows again on the next page.
    return undefined;
  }
};
