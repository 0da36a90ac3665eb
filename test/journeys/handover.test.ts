import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja as link } from '../../widget/link/words/ja.ts';
import { ja } from '../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { inJapanese } from './in-japanese.ts';
import { invitationRows } from './invitation-rows.ts';
import { mintToken } from './invitations.ts';
import { personAt } from './person.ts';
import { gladContract } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { openVisitors, type Visitors } from './visitors.ts';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'ja' };
const sent = { name: ja['final.sent.title'] };

describe('going on with another device, without an account', () => {
  let chromium: Visitors;
  let collector: CollectorProcess;
  let contexts: BrowserContext[];
  let phone: Page;
  let desk: Page;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });
  beforeEach(async () => {
    // Two devices share nothing.
    contexts = await Promise.all([
      chromium.newVisitor({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] }),
      chromium.newVisitor({ viewport: { width: 1280, height: 800 }, locale: 'ja' }),
    ]);
    const [first, second] = await Promise.all(contexts.map((context) => context.newPage()));
    if (!first || !second) throw new Error('two pages were asked for');
    [phone, desk] = [first, second];
    return () => Promise.all(contexts.map((context) => context.close()));
  });

  const before = () => new Set(storedResponses(collector.dataDir).map(({ id }) => id));
  const since = (known: ReadonlySet<string>) =>
    storedResponses(collector.dataDir).filter(({ id }) => !known.has(id));
  const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true });

  const openMenu = (on: Page) => on.locator('summary').filter({ hasText: ja['menu.label'] }).click();

  /** Answers the first question on the phone and takes the link that the code on its screen holds. */
  const handOver = async (address: string): Promise<string> => {
    await phone.goto(address);
    await phone.getByRole('radio', { name: 'とても満足', exact: true }).check();
    await button(phone, ja['action.next']).click();
    await openMenu(phone);
    await button(phone, ja['handover.ask']).click();
    await phone.getByRole('img', { name: link['handover.qr'] }).waitFor();
    await button(phone, link['handover.copy']).click();
    await phone.getByText(link['handover.copied']).waitFor();
    return phone.evaluate(() => navigator.clipboard.readText());
  };

  it('X1 D5: the rest is answered there, under the same id and invitation: one row', async () => {
    const known = before();
    const token = await mintToken(collector.dataDir, { id: 'moved' });
    const address = await handOver(`${collector.origin}/s/contract?lang=ja#i=${token}`);
    expect(new URL(address).search).toBe('');
    await button(phone, link['handover.opened']).click();
    await phone.getByRole('heading', { name: link['moved.title'] }).waitFor();

    await desk.goto(address);
    await desk.getByRole('heading', { name: link['received.title'] }).waitFor();
    expect(await desk.evaluate(() => location.href + JSON.stringify(history.state))).not.toContain('h=');
    await button(desk, link['handover.here']).click();
    await button(desk, ja['action.back']).click();
    await desk.getByRole('radio', { name: 'とても満足', exact: true, checked: true }).waitFor();
    await personAt(desk, inJapanese('contract'), ja).finish(gladContract);
    await desk.getByRole('heading', sent).waitFor();

    const [row, ...more] = since(known);
    expect([row, more]).toMatchObject([{ tapped: gladContract, channel: 'link' }, []]);
    expect(invitationRows(collector.dataDir).redeemed).toContainEqual({
      invitation_id: 'moved',
      response_id: row?.id,
      channel: 'line',
    });
  });

  it('X2: taken back after a reload; of two devices that send, the first one’s answers stay', async () => {
    const known = before();
    const address = await handOver(`${collector.origin}/s/contract?lang=ja`);
    await button(phone, link['handover.opened']).click();
    await desk.goto(address);
    await button(desk, link['handover.here']).click();
    await phone.reload();
    await phone.getByRole('heading', { name: link['moved.title'] }).waitFor();
    await button(phone, link['handover.here']).click();
    await button(phone, ja['action.back']).click();
    await personAt(phone, inJapanese('contract'), ja).finish(gladContract);
    await phone.getByRole('heading', sent).waitFor();

    await button(desk, ja['action.back']).click();
    await personAt(desk, inJapanese('contract'), ja).finish({ ...gladContract, overall: 1 });
    await desk.getByRole('heading', { name: ja['final.not-accepted.title'] }).waitFor();
    expect(since(known)).toMatchObject([{ tapped: gladContract }]);
  });

  it('P5: opening the link writes nothing; left alone, the survey there is an ordinary one', async () => {
    const address = await handOver(`${collector.origin}/s/contract?lang=ja`);
    await desk.goto(address);
    await button(desk, link['received.leave']).click();
    await desk.getByRole('radio', { name: 'とても満足', exact: true, checked: false }).waitFor();
    expect(await desk.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  it('a link that was cut says so, and the survey can be answered', async () => {
    await desk.goto(`${collector.origin}/s/contract?lang=ja#h=AQIDBAUG`);
    await desk.getByText(link['notice.handover-unreadable']).waitFor();
    await desk.getByRole('radio', { name: 'とても満足', exact: true }).check();
    expect(await desk.getByRole('radio', { checked: true }).count()).toBe(1);
  });

  it('P2: is not offered on a shared device, which keeps nothing to hand over', async () => {
    await phone.goto(`${collector.origin}/s/contract?lang=ja#shared=1`);
    await phone.getByRole('radio', { name: 'とても満足', exact: true }).check();
    await button(phone, ja['action.next']).click();
    await button(phone, ja['action.back']).waitFor();
    await openMenu(phone);
    await phone.getByRole('group', { name: ja['menu.text-size'] }).waitFor();
    expect(await button(phone, ja['handover.ask']).count()).toBe(0);
  });
});
