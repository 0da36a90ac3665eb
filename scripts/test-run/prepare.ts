import { bringBrowser } from '../browser/bring-browser.ts';
import { buildApp } from '../build/build-app.ts';
import type { Need, Part } from './part.ts';

export interface Prepared {
  readonly env: NodeJS.ProcessEnv;
  /** Why a need could not be met. */
  readonly missing: ReadonlyMap<Need, string>;
}

/** Brings what the parts need; what cannot be had fails the parts that need it, and no other. */
export async function prepare(parts: readonly Part[]): Promise<Prepared> {
  const needs = new Set(parts.flatMap((part) => part.needs));
  const missing = new Map<Need, string>();
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
  if (needs.has('build')) await buildApp().catch((error: unknown) => missing.set('build', String(error)));
  return { env, missing };
}
