import { expect, it } from 'vitest';
import { createPreparedBodies } from './prepared-bodies.ts';
import { prepareBody } from './prepared-body.ts';

it('keeps a thousand variants, and of more those that were asked for last', () => {
  const bodies = createPreparedBodies();
  const made: string[] = [];
  const ask = (name: string) =>
    bodies([name], () => {
      made.push(name);
      return prepareBody(name, 'text/plain');
    });
  for (let at = 0; at < 1_000; at += 1) ask(`${at}`);
  ask('0');
  ask('new');
  made.length = 0;
  for (const name of ['0', 'new', '999', '1']) ask(name);
  expect(made).toEqual(['1']);
});
