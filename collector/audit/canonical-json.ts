/** RFC 8785, as far as a flat object of strings and whole numbers needs it: the same content is always the same text. */
export const canonicalJson = (flat: Readonly<Record<string, string | number>>): string =>
  JSON.stringify(flat, Object.keys(flat).toSorted());
