import type { Contact } from '../kinds.ts';

/** How a person may be in touch. */
export const CONTACT_WAYS = ['no', 'phone', 'email', 'line'] as const satisfies readonly Contact['by'][];
