import { writeFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import type { ServedRequest } from './served-request.ts';

/**
 * Loaded into a server before its own code (`--import`), which stays as it was built: writes what Node itself measures
 * of each request, from its parsed head to the last byte handed over, into a file when the server ends.
 */
const served: ServedRequest[] = [];
const valueAt = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.name !== 'HttpRequest') continue;
    const detail = valueAt(entry, 'detail');
    served.push({
      path: String(valueAt(valueAt(detail, 'req'), 'url')),
      status: Number(valueAt(valueAt(detail, 'res'), 'statusCode')),
      ms: entry.duration,
    });
  }
}).observe({ entryTypes: ['http'] });

process.once('exit', () => writeFileSync(process.env['KOE_BENCH_TIMES'] ?? '', JSON.stringify(served)));
