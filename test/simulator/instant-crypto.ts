import { createHash } from 'node:crypto';

/**
 * Hashes at once. The real one answers from another thread, at a moment of its own: the one thing in a history that
 * its seed would not decide.
 */
export const instantDigest: SubtleCrypto['digest'] = (_, data) => {
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  const hash = createHash('sha256').update(bytes).digest();
  return Promise.resolve(new Uint8Array(hash).buffer);
};
