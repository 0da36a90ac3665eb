import { expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

it('says which program is not here, and where it comes from', async () => {
  await expect(runProgram('pg-dump-of-nowhere', [], {})).rejects.toThrow(
    'pg-dump-of-nowhere cannot be run: install PostgreSQL’s programs here (Debian: postgresql-client).',
  );
});

it('says what the program says', async () => {
  await expect(runProgram('pg_restore', ['/nowhere'], {})).rejects.toThrow(/^pg_restore: .+/);
});
