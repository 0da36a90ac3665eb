import * as v from 'valibot';
import { parseOptions } from '../parse-options.ts';
import type { Command } from './printing.ts';

const none = v.object({});

/** A command that takes no words. Given one, it names that in a `StartupError`, and does nothing. */
export const withoutOptions =
  (name: string, command: Command): Command =>
  async (config, words) => {
    parseOptions(name, none, words, {});
    await command(config, words);
  };
