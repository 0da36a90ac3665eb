import { writeFileSync } from 'node:fs';

/**
 * Loaded into the process that is measured: at its end, the most memory that it had, in bytes. In JavaScript, since what
 * Node reads TypeScript with would be measured, too: a hundred megabytes.
 */
const file = process.env['KOE_BENCH_PEAK'];
if (file !== undefined)
  process.once('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1_024)));
