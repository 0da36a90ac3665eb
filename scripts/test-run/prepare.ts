import { bringBrowser } from '../browser/bring-browser.ts';
import { bringEngines } from '../browser/bring-engines.ts';
import { installDebianPackages } from '../browser/install-debian-packages.ts';
import { headlessShell, otherEngines } from '../browser/other-engines.ts';
import { postgres } from '../database/postgres.ts';
import { nginx } from '../proxy/nginx.ts';
import { buildApp } from '../build/build-app.ts';
import type { Need, Part } from './part.ts';

export interface Prepared {
  readonly env: NodeJS.ProcessEnv;
  /** Why a need could not be met. */
  readonly missing: ReadonlyMap<Need, string>;
  /** What is not tested here, since what it is tested on cannot be had. In CI that is missing instead. */
  readonly leftOut: readonly string[];
  /** Needs whose parts are left out whole. */
  readonly without: ReadonlySet<Need>;
}

/** Brings what the parts need; what cannot be had fails the parts that need it, and no other. */
export async function prepare(parts: readonly Part[]): Promise<Prepared> {
  const needs = new Set(parts.flatMap((part) => part.needs));
  const missing = new Map<Need, string>();
  const leftOut: string[] = [];
  const without = new Set<Need>();
  // The parts write into a pipe, and cannot tell whether a person watches.
  const env: NodeJS.ProcessEnv = {
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    ...process.env,
  };
  if (needs.has('browser')) {
    try {
      env['KOE_CHROMIUM'] = bringBrowser();
      bringEngines([headlessShell], installDebianPackages);
    } catch (error) {
      missing.set('browser', String(error));
    }
  }
  if (needs.has('engines')) {
    const lacking = bringEngines(otherEngines, installDebianPackages);
    env['KOE_ENGINES_LEFT_OUT'] = lacking.map(({ name }) => name).join(',');
    const names = lacking.map(({ name, packages }) => `${name} (Debian: ${packages.join(' and ')})`);
    if (!env['CI']) leftOut.push(...names.map((name) => `the journeys in ${name}`));
    else if (names.length > 0) missing.set('engines', `there is no ${names.join(' and no ')}`);
  }
  if (needs.has('postgres') && bringEngines([postgres], installDebianPackages).length > 0) {
    if (env['CI']) missing.set('postgres', 'there is no PostgreSQL');
    else {
      leftOut.push(`the collector on PostgreSQL (Debian: ${postgres.packages.join(' and ')})`);
      without.add('postgres');
    }
  }
  if (needs.has('nginx') && bringEngines([nginx], installDebianPackages).length > 0) {
    env['KOE_NGINX_LEFT_OUT'] = 'on';
    if (env['CI']) missing.set('nginx', 'there is no nginx');
    else leftOut.push(`the example for nginx (Debian: ${nginx.packages.join(' and ')})`);
  }
  if (needs.has('build')) await buildApp().catch((error: unknown) => missing.set('build', String(error)));
  return { env, missing, leftOut, without };
}
