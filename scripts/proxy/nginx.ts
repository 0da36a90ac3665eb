import { existsSync } from 'node:fs';
import type { WantedEngine } from '../browser/bring-engines.ts';
import { findProgram } from '../browser/find-program.ts';

/** What stands in front of the collector in the example, and what makes a certificate to try it with. */
export const nginx: WantedEngine = {
  name: 'nginx',
  packages: ['nginx-light', 'openssl'],
  isHere: () => nginxHere() !== undefined && findProgram(['openssl'], process.env, existsSync) !== undefined,
};

/** Path of this machine's; Debian keeps it where only root looks. */
export const nginxHere = (): string | undefined =>
  findProgram(['nginx'], { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` }, existsSync);
