import { accepted, refused, type Validated } from '../validated.ts';

export const validateConsent = (value: unknown): Validated<boolean> =>
  typeof value === 'boolean' ? accepted(value) : refused({ code: 'wrong-type' });
