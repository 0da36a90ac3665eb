/** The body's bytes; `too-large` as soon as there are more than `atMost`, `cut` when it breaks off. */
export async function readBody(request: Request, atMost: number): Promise<Uint8Array | 'too-large' | 'cut'> {
  // Believed only when it says too much: a chunked body has no length, and a liar's says little.
  if (Number(request.headers.get('content-length')) > atMost) return 'too-large';
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > atMost) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'cut';
  }
  return Buffer.concat(chunks);
}
