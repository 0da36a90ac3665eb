import { bytesOf } from './bytes-of.ts';
import type { Found } from './run-fuzz.ts';

const MOST_SHOWN = 400;

/** A request that was answered as none should be, and how to send it again. */
export function describeFound({ number, faults, request }: Found, seed: number): string {
  const bytes = JSON.stringify(bytesOf(request).toString('latin1').slice(0, MOST_SHOWN));
  return [
    `request ${number} (${request.from}, ${request.way.kind}): ${faults.join('; ')}`,
    `  npm run fuzz -- --seed ${seed} --requests ${number + 1} --only ${number}`,
    `  ${bytes}`,
  ].join('\n');
}
