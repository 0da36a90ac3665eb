/** The values of an `Accept…` header, most wanted first, without those refused by `q=0` (RFC 9110 §12.4.2). */
export function byPreference(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(',')
    .map(parseItem)
    .filter(({ value, weight }) => value !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ value }) => value);
}

function parseItem(item: string): { value: string; weight: number } {
  const [value = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  return { value, weight: q === undefined ? 1 : Number(q.slice(2)) };
}
