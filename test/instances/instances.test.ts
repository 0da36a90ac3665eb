import { expect, it } from 'vitest';
import { runInstances } from './run-instances.ts';

it('X1, X6: instances on one database are killed, and the database, under clients that send again: each response is there once', async () => {
  const run = await runInstances({
    engine: 'postgres',
    instances: 3,
    clients: 12,
    kills: 4,
    databaseKills: 1,
  });
  expect(run).toMatchObject({ violations: [] });
  expect(run.acknowledged).toBe(run.rows);
  expect([run.duplicates > 0, run.unanswered > 0]).toEqual([true, true]);
}, 120_000);
