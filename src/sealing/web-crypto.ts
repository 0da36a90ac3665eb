import { SealingError } from './sealing-error.ts';

/** `crypto.subtle`, which browsers withhold from pages that came over plain HTTP: then throws a `SealingError`. */
export function webCrypto(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) throw new SealingError('insecure-context');
  return subtle;
}
