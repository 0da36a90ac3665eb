import { expect, it } from 'vitest';
import { parseOptions } from '../parse-options.ts';
import { addOptions, AddSchema, replayOptions, ReplaySchema } from './webhook-options.ts';

const add = (...words: readonly string[]) => parseOptions('add-webhook', AddSchema, words, addOptions);
const replay = (...words: readonly string[]) =>
  parseOptions('replay-webhook', ReplaySchema, words, replayOptions);
const anId = '0123456789ab';

it.each(['https://crm.example/koe?tenant=1', 'http://localhost:8080/koe', 'http://[::1]/'])(
  'takes %s for an address',
  (url) => expect(add('--url', url, '--events', 'voice.received').url.href).toBe(url),
);

it.each([
  [['--events', 'voice.received'], '--url must be an https address'],
  [['--url', 'http://crm.example/', '--events', 'voice.received'], '--url must be an https address'],
  [['--url', 'https://koe:tiger@crm.example/', '--events', 'voice.received'], '--url must be an https'],
  [['--url', 'ftp://localhost/', '--events', 'voice.received'], '--url must be an https address'],
  [['--url', 'https://crm.example/'], '--events must be one or more of voice.received, withdrawal.requested'],
  [['--url', 'https://crm.example/', '--events', 'voice.received,all'], '--events must be one or more of'],
])('V4: names the option of add-webhook that is amiss: %j', (words, expected) => {
  expect(() => add(...words)).toThrow(expected);
  expect(() => add(...words)).not.toThrow('tiger');
});

it('says what is told once more', () => {
  const rangeOf = (...words: readonly string[]) => replay('--id', anId, ...words).range;
  expect(rangeOf('--dead')).toEqual({ from: 'dead', event: undefined });
  expect(rangeOf('--event', 'voice_1_0')).toEqual({ from: 'dead', event: 'voice_1_0' });
  expect(rangeOf('--after', '0')).toEqual({ from: 'place', after: 0 });
  expect(rangeOf('--since', '2026-11-20T09:00:00+09:00')).toEqual({
    from: 'time',
    since: '2026-11-20T00:00:00.000Z',
  });
});

it.each([
  [['--id', 'x', '--dead'], '--id must be the id of a webhook'],
  [['--id', anId], 'the only one of --dead, --event, --after and --since'],
  [['--id', anId, '--dead', '--after', '0'], 'the only one of --dead, --event, --after and --since'],
  [['--id', anId, '--since', 'yesterday'], '--since must be a time such as'],
  [['--id', anId, '--since', '2026-11-20T09:00:00'], '--since must be a time such as'],
  [['--id', anId, '--after=-1'], '--after must be a place in the feed'],
])('V4: names the option of replay-webhook that is amiss: %j', (words, expected) => {
  expect(() => replay(...words)).toThrow(expected);
});
