import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { StartupError } from './startup-error.ts';

/** What a command was asked for. Throws a `StartupError` that names each option that is amiss. */
export function parseOptions<Schema extends v.GenericSchema>(
  command: string,
  schema: Schema,
  words: readonly string[],
  options: NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>,
): v.InferOutput<Schema> {
  try {
    const parsed = v.safeParse(schema, parseArgs({ args: [...words], options }).values);
    if (parsed.success) return parsed.output;
    throw new StartupError(
      parsed.issues.map(({ type, path, message }) => {
        // An issue of the object itself is an option that is not there.
        const expected = type === 'object' ? 'given' : message;
        return `${command}: --${String(path?.[0]?.key)} must be ${expected}.`;
      }),
    );
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError([`${command}: ${error instanceof Error ? error.message : 'bad options'}`]);
  }
}
