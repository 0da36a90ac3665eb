/** As much of Trusted Types as is needed here; what it makes is accepted wherever the text would be. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    /** Absent in browsers that do not know Trusted Types. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** An address that may become a script's `src` under `require-trusted-types-for 'script'`. */
export function trustedAddress(address: string): string {
  const policy = window.trustedTypes?.createPolicy('demo-tag', { createScriptURL: (text) => text });
  return policy?.createScriptURL(address) ?? address;
}
