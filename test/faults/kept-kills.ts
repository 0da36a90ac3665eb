import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { KillSchema, type Kill } from './kill.ts';

/** Kills of earlier runs, one line of JSON each, so that a campaign can be made in parts. */
export function keptKills(path: string): { readonly all: () => readonly Kill[]; keep(kill: Kill): void } {
  mkdirSync(dirname(path), { recursive: true });
  return {
    all() {
      let text = '';
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return [];
      }
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => v.parse(KillSchema, JSON.parse(line)));
    },
    keep: (kill) => appendFileSync(path, `${JSON.stringify(kill)}\n`),
  };
}
