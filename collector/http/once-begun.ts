/** The same parts, once the first is there: what cannot even begin rejects while it can still be answered with why. */
export async function onceBegun<Part>(
  parts: AsyncGenerator<Part, void>,
): Promise<AsyncGenerator<Part, void>> {
  const first = await parts.next();
  return (async function* begun() {
    if (first.done !== true) yield first.value;
    yield* parts;
  })();
}
