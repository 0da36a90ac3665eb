import type { Cell, Origins } from './cell.ts';
import { formbricks } from './formbricks.ts';
import { posthog } from './posthog.ts';
import { sentry } from './sentry.ts';
import { surveyJs } from './survey-js.ts';
import { typeform } from './typeform.ts';

/** Everybody else, each as its own documentation has it. */
export async function peers(origins: Origins): Promise<readonly Cell[]> {
  const all = [formbricks, posthog, sentry, surveyJs, typeform].map(async (peer) => peer(origins));
  return (await Promise.all(all)).flat();
}
