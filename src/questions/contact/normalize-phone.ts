import { foldWidth } from '../fold-width.ts';

/**
 * A phone number in ASCII with the grouping as typed; undefined when it can be none. Japanese numbers have
 * ten or eleven digits from 0; others start with + and their country (E.164, at most 15 digits).
 */
export function normalizePhone(typed: string): string | undefined {
  const phone = foldWidth(typed).trim();
  const digits = phone.replace(/[-.() ]/g, '');
  return /^(0[1-9]\d{8,9}|\+[1-9]\d{7,14})$/.test(digits) ? phone : undefined;
}
