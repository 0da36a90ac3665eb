/** RFC 3339 in UTC with milliseconds, as `Date.prototype.toISOString` writes it; a day that never was is none. */
export function isTimestamp(text: string): boolean {
  const milliseconds = Date.parse(text);
  // Outside the years 0 to 9999 the string is longer, and no timestamp of RFC 3339.
  return text.length === 24 && !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}
