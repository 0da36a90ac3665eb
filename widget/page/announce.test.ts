import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { startSession } from '../../src/response/start-session.ts';
import type { FrameMessage } from '../frame-messages.ts';
import type { FinalState } from '../survey-model.ts';
import { announce } from './announce.ts';

const session = startSession({
  questionnaire: contract,
  lang: 'ja',
  channel: 'agency',
  now: 0,
  randomBytes: seededBytes(1),
});
const { receipt } = session;
const saved: FinalState = { state: 'saved', keeping: 'disk', receipt, savedAt: 1 };
const sent: FinalState = { state: 'sent', receipt, sentAt: 2 };
const refused: FinalState = {
  state: 'not-accepted',
  receipt,
  problem: { type: '/problems/conflict', title: 'Conflict', status: 409 },
};

/** What the embedding page hears while the last page goes through these states. */
function heard(...states: (FinalState | undefined)[]): string[] {
  const final = signal<FinalState>();
  const messages: FrameMessage[] = [];
  announce({ final, session: signal({ ...session, answers: { overall: 1 } }) }, (message) =>
    messages.push(message),
  );
  for (const state of states) final.value = state;
  // E1: nothing but the survey, a receipt number and codes.
  expect(JSON.stringify(messages)).not.toContain('overall');
  return messages.map((message) =>
    Object.values('detail' in message ? { type: message.type, ...message.detail } : message).join(' '),
  );
}

it.each<[string, (FinalState | undefined)[], string[]]>([
  [
    'saved, then sent',
    [{ state: 'saving' }, saved, sent],
    [`koe-saved contract ${receipt.number}`, `koe-delivered contract ${receipt.number}`],
  ],
  [
    'sent by another tab at once',
    [{ state: 'saving' }, sent],
    [`koe-saved contract ${receipt.number}`, `koe-delivered contract ${receipt.number}`],
  ],
  [
    'not saved, then saved',
    [{ state: 'saving' }, { state: 'not-saved', failure: 'full' }, { state: 'saving' }, saved],
    ['koe-error contract full', `koe-saved contract ${receipt.number}`],
  ],
  [
    'refused',
    [{ state: 'saving' }, saved, refused],
    [`koe-saved contract ${receipt.number}`, 'koe-error contract not-accepted'],
  ],
  [
    'saved by an earlier visit, sent during this one',
    [saved, sent],
    [`koe-delivered contract ${receipt.number}`],
  ],
  ['sent by an earlier visit', [sent], []],
  ['the same again', [{ state: 'saving' }, saved, { ...saved }], [`koe-saved contract ${receipt.number}`]],
])('E1: tells only how far it has come: %s', (_, states, messages) => {
  expect(heard(...states)).toEqual(['koe-ready contract', ...messages]);
});
