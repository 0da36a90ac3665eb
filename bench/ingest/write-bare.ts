import type { DatabaseAddress } from '../../collector/storage/database-address.ts';
import { openBareWriter } from './bare-writer.ts';
import { together, type Rows } from './rows-of.ts';
import type { Sent } from './send-all.ts';

/** Writes responses so many a transaction, over so many connections at a time. */
export async function writeBare(
  address: DatabaseAddress,
  responses: Iterable<Rows>,
  { aTransaction, connections }: { readonly aTransaction: number; readonly connections: number },
): Promise<Sent> {
  const waiting = batchesOf(responses, aTransaction);
  const ms: number[] = [];
  const writers = await Promise.all(Array.from({ length: connections }, () => openBareWriter(address)));
  const began = performance.now();
  await Promise.all(
    writers.map(async (writer) => {
      for (const batch of waiting) {
        const started = performance.now();
        await writer.write(together(batch));
        ms.push(performance.now() - started);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  await Promise.all(writers.map((writer) => writer.close()));
  return { seconds, ms };
}

function* batchesOf<T>(all: Iterable<T>, size: number): Generator<readonly T[], void> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
