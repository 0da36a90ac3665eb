/** Statuses that say "not now" and nothing about what was sent; a proxy on the way may say so as well. */
export function asksForPatience(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}
