import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const ServedSchema = v.array(v.object({ path: v.string(), status: v.number(), ms: v.number() }));

/** A request as the server itself saw it. */
export type ServedRequest = v.InferOutput<typeof ServedSchema>[number];

export const readServed = async (file: string): Promise<readonly ServedRequest[]> =>
  v.parse(ServedSchema, JSON.parse(await readFile(file, 'utf8')));
