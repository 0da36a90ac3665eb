/**
 * A body that is made as fast as it is taken. Where a part cannot be made the connection breaks off, so that nobody takes
 * what has come for all there is.
 *
 * @param onBreak is told why; what the stream itself ends with, the server that sends it writes to stderr (P3)
 */
export function streamOf(
  parts: AsyncGenerator<string, void>,
  onBreak: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next().catch((error: unknown) => {
        onBreak(error);
        throw new Error('the reply breaks off');
      });
      if (part.done === true) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    async cancel() {
      await parts.return();
    },
  });
}
