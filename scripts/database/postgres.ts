import type { WantedEngine } from '../browser/bring-engines.ts';
import { postgresHere } from './postgres-here.ts';

/** The collector's other database; a server that is given needs none of ours. */
export const postgres: WantedEngine = {
  name: 'PostgreSQL',
  packages: ['postgresql'],
  isHere: () => process.env['KOE_TEST_POSTGRES'] !== undefined || postgresHere() !== undefined,
};
