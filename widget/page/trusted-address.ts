import { isRecord } from '../../src/questions/is-record.ts';

/** As much of Trusted Types as is needed here; what it makes is accepted wherever the text would be. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const isTrustedTypes = (value: unknown): value is TrustedTypes => isRecord(value) && 'createPolicy' in value;

/** A script address of our own, in the form that the page's CSP asks for (`require-trusted-types-for 'script'`). */
export function trustedAddress(address: '/sw.js', page: object): string {
  const types: unknown = 'trustedTypes' in page ? page.trustedTypes : undefined;
  if (!isTrustedTypes(types)) return address;
  return types.createPolicy('koe', { createScriptURL: (text) => text }).createScriptURL(address);
}
