/** How a policy number is written: `A` for a letter, `9` for a digit, `-` for a hyphen, as in `AA-9999999`. */
export type PolicyFormat = string;

/** Bounded, and without anything that repeats: what is made of it needs one look at each character. */
export const POLICY_FORMAT = /^[A9](?:-?[A9]){4,23}$/;

/** With fewer digits it would be found in dates and prices. */
export const hasEnoughDigits = (format: PolicyFormat): boolean => format.replace(/[^9]/g, '').length >= 5;

const PARTS: Readonly<Record<string, string>> = { A: '[A-Za-z]', '9': '\\d', '-': '[- ]?' };

/** Finds numbers of this format, with spaces for the hyphens or nothing, too. First group: what stands before. */
export const policyPattern = (format: PolicyFormat): RegExp =>
  new RegExp(`(^|[^\\w-])(${[...format].map((sign) => PARTS[sign] ?? '').join('')})(?![\\w-])`, 'g');
