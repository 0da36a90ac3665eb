import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Receipt } from '../../src/response/receipt.ts';
import { formatReceiptNumber } from '../../src/response/receipt-number.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { contactCommand } from '../contacts/read-contact.ts';
import { openContactKeys } from '../contacts/open-contact-keys.ts';
import { eraseOnRequest } from '../erasure/erasure-commands.ts';
import { StoreError } from '../storage/store-error.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { exportResponse } from './export-response.ts';
import { whichResponse } from './which-response.ts';

let collector: TestCollector;
let world: { readonly database: TestCollector['database'] } & TestCollector['deps'];
beforeEach(async () => {
  collector = await startTestCollector();
  world = { ...collector.deps, database: collector.database };
});
afterEach(() => discard(collector));

async function stored(number?: string): Promise<{ readonly id: string; readonly receipt: Receipt }> {
  const { response, receipt } = await aResponse({
    answers: { overall: 2, voice: [{ class: 'complaint', topics: [], text: '連絡がない' }] },
    contact: { by: 'phone', address: '090-1234-5678', when: '夕方', notThroughAgency: true },
  });
  const shown = number === undefined ? receipt : { ...receipt, number };
  const numbered = { ...response, receipt: { ...response.receipt, number: shown.number } };
  await collector.submit(await seal(numbered, collector.deps.keys.newest()));
  return { id: response.id, receipt: shown };
}
const deeds = () =>
  collector.database
    .selectFrom('audit_entries')
    .select(['who', 'did', 'about'])
    .orderBy('position')
    .execute();

it('P9: all that is kept of a response, and how to reach a person, are told once that is on record', async () => {
  const { id } = await stored();
  await collector.database.insertInto('closed_site_responses').values({ response_id: id }).execute();
  const whole = await exportResponse(id, world);
  for (const part of [id, '連絡がない', '090-1234-5678', 'overall']) expect(whole).toContain(part);
  expect(JSON.parse(whole)).toMatchObject({ isSiteClosed: true });
  expect(whole).not.toContain('secret');
  expect(JSON.parse(await contactCommand(id, world))).toEqual({
    by: 'phone',
    address: '090-1234-5678',
    when: '夕方',
    notThroughAgency: true,
  });
  const about = JSON.stringify({ response: id });
  expect(await deeds()).toEqual([
    { who: 'command export', did: 'export', about },
    { who: 'command read-contact', did: 'read-contact', about },
  ]);
  await collector.database.deleteFrom('audit_head').execute();
  await expect(exportResponse(id, world)).rejects.toThrow(StoreError);
  await expect(contactCommand(id, world)).rejects.toThrow(StoreError);
});

it('P8: a contact whose key is gone is told by nobody any more', async () => {
  const { id } = await stored();
  const { keys } = await openContactKeys(`${collector.folder}/other-contact-keys.json`, 0);
  await expect(contactCommand(id, { ...world, contactKeys: keys })).rejects.toThrow(
    'The contact is sealed to a key that is not in contact-keys.json.',
  );
  await collector.database.deleteFrom('contacts').execute();
  expect(await contactCommand(id, world)).toBe('Nothing was left to be reached by, or not any more.');
  expect(await deeds()).toEqual([]);
});

it('V4: a command names one response, by its number as it was read out or by its id', async () => {
  const { id, receipt } = await stored();
  const which = (...words: readonly string[]) => whichResponse('erase', words, collector.database);
  expect(await which('--receipt', formatReceiptNumber(receipt.number).toLowerCase())).toBe(id);
  expect(await which('--response', id)).toBe(id);
  const twin = await stored(receipt.number);
  await expect(which('--receipt', receipt.number)).rejects.toThrow(
    `erase: that receipt number is on several responses; say by --response which: ${[id, twin.id].toSorted().join(', ')}.`,
  );
  await expect(which()).rejects.toThrow('erase: say which response by either --receipt or --response.');
  await expect(which('--receipt', 'x')).rejects.toThrow('erase: --receipt must be a receipt number');
  await expect(which('--response', 'x')).rejects.toThrow('erase: --response must be the id of a response.');
  await eraseOnRequest(id, collector.database, collector.deps.now());
  await expect(which('--response', id)).rejects.toThrow(
    'erase: that response was erased at 2026-11-20T02:00:00.000Z.',
  );
  await expect(which('--receipt', 'PFHJ4FY27E92')).rejects.toThrow('erase: there is no such response.');
});
