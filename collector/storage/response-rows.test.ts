import { expect, it } from 'vitest';
import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { responseRows } from './response-rows.ts';

const receivedAt = '2026-11-20T02:00:00.000Z';
const questionnaire: Questionnaire = visitQuestionnaire;

it('puts every answer, voice and permission into its own table, as it was given', async () => {
  const { response } = await aResponse({
    survey: 'visit',
    revision: 3,
    channel: 'agency',
    site: 'agency-0123',
    invitation: 'inv-1',
    answers: {
      overall: 2,
      speed: 'does-not-apply',
      liked: ['place', 'people'],
      voice: [
        { class: 'complaint', topics: ['manners', 'waiting'], text: '待ち時間が 長い\n👨‍👩‍👧 "困る"' },
        { class: 'praise', topics: [], text: 'ありがとう' },
      ],
    },
    consent: { 'pass-on': true, publish: false },
  });
  const rows = responseRows(response, questionnaire, 'a'.repeat(64), receivedAt);
  const response_id = response.id;
  expect(rows.response).toEqual({
    id: response.id,
    sha256: 'a'.repeat(64),
    survey: 'visit',
    revision: 3,
    lang: 'ja',
    channel: 'agency',
    site: 'agency-0123',
    invitation: 'inv-1',
    started_at: response.startedAt,
    finished_at: response.finishedAt,
    received_at: receivedAt,
    receipt: response.receipt.number,
    receipt_secret_hash: response.receipt.secretHash,
  });
  expect(rows.answers).toEqual([
    { response_id, question: 'overall', value: '2' },
    { response_id, question: 'speed', value: '"does-not-apply"' },
    { response_id, question: 'liked', value: '["place","people"]' },
  ]);
  expect(rows.voices).toEqual([
    {
      response_id,
      ordinal: 0,
      question: 'voice',
      class: 'complaint',
      topics: '["manners","waiting"]',
      taxonomy: '["t-2","t-1"]',
      taxonomy_version: 'test-1',
      text: '待ち時間が 長い\n👨‍👩‍👧 "困る"',
    },
    {
      response_id,
      ordinal: 1,
      question: 'voice',
      class: 'praise',
      topics: '[]',
      taxonomy: '[]',
      taxonomy_version: 'test-1',
      text: 'ありがとう',
    },
  ]);
  expect(rows.consents).toEqual([
    { response_id, question: 'pass-on', given: 1, received_at: receivedAt },
    { response_id, question: 'publish', given: 0, received_at: receivedAt },
  ]);
});

it('keeps nothing where nothing was said', async () => {
  const { response } = await aResponse({ answers: { overall: 5 } });
  const rows = responseRows(response, questionnaire, 'a'.repeat(64), receivedAt);
  expect([rows.voices, rows.consents, rows.response.site]).toEqual([[], [], null]);
});
