import { createHash } from 'node:crypto';

/**
 * Name of the file that holds this content compressed. It tells of the content and of nothing else: what was changed
 * after the build finds no such file, rather than one that does not belong to it.
 */
export const compressedName = (content: Uint8Array): string =>
  `${createHash('sha256').update(content).digest('hex')}.br`;
