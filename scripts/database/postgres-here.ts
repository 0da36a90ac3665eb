import { existsSync, readdirSync } from 'node:fs';
import { findPostgres, type PostgresPrograms } from './find-postgres.ts';

/** The PostgreSQL of this machine. */
export const postgresHere = (): PostgresPrograms | undefined =>
  findPostgres(process.env, existsSync, (folder) => (existsSync(folder) ? readdirSync(folder) : []));
