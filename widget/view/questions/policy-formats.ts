import { createContext } from 'preact';
import type { PolicyFormat } from '../../../src/questions/policy-number/policy-format.ts';

/** How the policy numbers of this survey's insurer are written. */
export const PolicyFormats = createContext<readonly PolicyFormat[]>([]);
