import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Response } from '../../src/response/response.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { contactRow } from '../contacts/contact-row.ts';
import { dropTestDatabase, testDatabase } from '../testing/test-database.ts';
import { openDatabase, type Database } from './open-database.ts';
import { responseRows, type ResponseRows } from './response-rows.ts';
import { createResponseStore, type ResponseStore } from './response-store.ts';
import { StoreError } from './store-error.ts';

let folder: string;
let database: Database;
let store: ResponseStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-store-'));
  database = await openDatabase(await testDatabase(folder));
  store = createResponseStore(database);
  const { id, revision } = visitQuestionnaire;
  await database
    .insertInto('questionnaires')
    .values({ id, revision, content_hash: '', document: '{}', published_at: '' })
    .execute();
});
afterEach(async () => {
  await database.destroy();
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

const receivedAt = '2026-11-20T02:00:00.000Z';
async function rowsOf(changed: Partial<Response> = {}): Promise<ResponseRows> {
  const { response } = await aResponse({ survey: 'visit', revision: 3, ...changed });
  const rows = responseRows(response, visitQuestionnaire, 'a'.repeat(64), receivedAt);
  return { ...rows, contact: contactRow(response, receivedAt, { seal: () => 'sealed' }) };
}

const full: Partial<Response> = {
  answers: { overall: 1, voice: [{ class: 'complaint', topics: ['waiting'], text: '長い' }] },
  contact: { by: 'phone', address: '090-1234-5678', when: '夕方', notThroughAgency: true },
  consent: { publish: true },
};

it('D7: what one transaction keeps is there in every table afterwards', async () => {
  const rows = await rowsOf(full);
  await store.keep([rows]);
  expect(await database.selectFrom('responses').selectAll().execute()).toEqual([rows.response]);
  expect(await database.selectFrom('answers').selectAll().execute()).toEqual(rows.answers);
  expect(await database.selectFrom('voices').selectAll().execute()).toEqual(rows.voices);
  expect(await database.selectFrom('contacts').selectAll().execute()).toEqual([rows.contact]);
  expect(await database.selectFrom('consents').selectAll().execute()).toEqual(rows.consents);
});

it('D7: keeps all content of a batch, also where it is more rows than one statement takes', async () => {
  const many = await Promise.all(Array.from({ length: 60 }, () => rowsOf(full)));
  const talkative = many.map(({ voices, ...rows }) => ({
    ...rows,
    voices: voices.flatMap((voice) => Array.from({ length: 40 }, (_, ordinal) => ({ ...voice, ordinal }))),
  }));
  await store.keep(talkative);
  const { count } = database.fn;
  const kept = await database.selectFrom('voices').select(count('ordinal').as('rows')).executeTakeFirst();
  expect(kept).toEqual({ rows: 60 * 40 });
});

it('D7: a transaction that fails halfway keeps nothing of it, and a good one follows', async () => {
  const good = await rowsOf(full);
  const bad = await rowsOf({ revision: 99 });
  await expect(store.keep([good, bad])).rejects.toThrow(StoreError);
  expect(await store.find([good.response.id, bad.response.id])).toEqual(new Map());
  expect(await store.keep([good])).toMatchObject([{ stored: true }]);
});

it('X2: of two under one id the first stays whole, and nothing of the second is written', async () => {
  const first = await rowsOf(full);
  const { response } = await aResponse({
    id: first.response.id,
    survey: 'visit',
    revision: 3,
    answers: { overall: 5 },
  });
  const second = responseRows(response, visitQuestionnaire, 'b'.repeat(64), '2026-11-20T03:00:00.000Z');
  await store.keep([first]);
  const { sha256, receipt } = first.response;
  expect(await store.keep([second])).toEqual([{ stored: false, sha256, receipt }]);
  expect(await database.selectFrom('answers').selectAll().execute()).toEqual(first.answers);
});

it('X2: of two under one id in one batch the first is kept, and each is told its own outcome', async () => {
  const first = await rowsOf(full);
  const second = { ...first, response: { ...first.response, sha256: 'b'.repeat(64) }, answers: [] };
  const other = await rowsOf(full);
  const { sha256, receipt } = first.response;
  const keptFirst = { stored: false, sha256, receipt };
  expect(await store.keep([first, second, other, first])).toEqual([
    { ...keptFirst, stored: true },
    keptFirst,
    { stored: true, sha256, receipt: other.response.receipt },
    keptFirst,
  ]);
  expect(await database.selectFrom('answers').selectAll().execute()).toHaveLength(2);
});

it('X6: of those in one batch with one invitation the first redeems it, and nothing of the others is written', async () => {
  const [one, two, uninvited] = [await rowsOf(full), await rowsOf(full), await rowsOf(full)];
  const invited = (rows: ResponseRows): ResponseRows => ({
    ...rows,
    redemption: {
      invitation_id: 'i',
      response_id: rows.response.id,
      channel: 'sms',
      site: null,
      ends_at: receivedAt,
    },
  });
  const outcomes = await store.keep([invited(two), invited(one), uninvited]);
  expect(outcomes).toMatchObject([{ stored: true }, 'invitation-used', { stored: true }]);
  expect(await store.keep([invited(one)])).toEqual(['invitation-used']);
  const kept = await database.selectFrom('responses').select('id').orderBy('id').execute();
  expect(kept.map(({ id }) => id)).toEqual([two.response.id, uninvited.response.id].toSorted());
});

it('finds only what it is asked for', async () => {
  const rows = await rowsOf();
  const other = await rowsOf();
  await store.keep([rows, other]);
  const { id, sha256, receipt } = rows.response;
  expect(await store.find([id, 'nobody'])).toEqual(new Map([[id, { sha256, receipt }]]));
  expect(await store.findByReceipt(receipt)).toEqual([
    { id, secretHash: rows.response.receipt_secret_hash, withdrawalRequestedAt: null },
  ]);
  expect(await store.findByReceipt('nobody')).toEqual([]);
});

it('X5: of many requests to withdraw a response the first stays, also once the response is gone', async () => {
  const rows = await rowsOf();
  await store.keep([rows]);
  const { id, receipt } = rows.response;
  const first = '2026-11-21T02:00:00.000Z';
  expect(await store.requestWithdrawal(id, first)).toBe(first);
  expect(await store.requestWithdrawal(id, '2026-11-22T02:00:00.000Z')).toBe(first);
  expect(await store.findByReceipt(receipt)).toMatchObject([{ id, withdrawalRequestedAt: first }]);
  await database.deleteFrom('responses').where('id', '=', id).execute();
  expect(await database.selectFrom('withdrawals').selectAll().execute()).toEqual([
    { response_id: id, requested_at: first },
  ]);
});

it('is ready only while it can write', async () => {
  await store.assertWritable('2026-11-20T02:00:00.000Z');
  await store.assertWritable('2026-11-20T02:00:10.000Z');
  await database.destroy();
  await expect(store.assertWritable('2026-11-20T02:00:20.000Z')).rejects.toThrow(StoreError);
  await expect(store.find(['x'])).rejects.toThrow(StoreError);
  await expect(store.findByReceipt('x')).rejects.toThrow(StoreError);
  await expect(store.requestWithdrawal('x', '')).rejects.toThrow(StoreError);
});
