import { bringBrowser } from '../browser/bring-browser.ts';
import { bringEngines } from '../browser/bring-engines.ts';
import { installDebianPackages } from '../browser/install-debian-packages.ts';
import { otherEngines } from '../browser/other-engines.ts';
import { buildApp } from '../build/build-app.ts';
import type { Need, Part } from './part.ts';

export interface Prepared {
  readonly env: NodeJS.ProcessEnv;
  /** Why a need could not be met. */
  readonly missing: ReadonlyMap<Need, string>;
  /** Engines without which the journeys are made here. In CI they are missing instead. */
  readonly leftOut: readonly string[];
}

/** Brings what the parts need; what cannot be had fails the parts that need it, and no other. */
export async function prepare(parts: readonly Part[]): Promise<Prepared> {
  const needs = new Set(parts.flatMap((part) => part.needs));
  const missing = new Map<Need, string>();
  const leftOut: string[] = [];
  // The parts write into a pipe, and cannot tell whether a person watches.
  const env: NodeJS.ProcessEnv = {
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    ...process.env,
  };
  if (needs.has('browser')) {
    try {
      env['KOE_CHROMIUM'] = bringBrowser();
    } catch (error) {
      missing.set('browser', String(error));
    }
  }
  if (needs.has('engines')) {
    const lacking = bringEngines(otherEngines, installDebianPackages);
    env['KOE_ENGINES_LEFT_OUT'] = lacking.map(({ name }) => name).join(',');
    const names = lacking.map(({ name, packages }) => `${name} (Debian: ${packages.join(' and ')})`);
    if (!env['CI']) leftOut.push(...names);
    else if (names.length > 0) missing.set('engines', `there is no ${names.join(' and no ')}`);
  }
  if (needs.has('build')) await buildApp().catch((error: unknown) => missing.set('build', String(error)));
  return { env, missing, leftOut };
}
