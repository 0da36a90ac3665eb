import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja as link } from '../../widget/link/words/ja.ts';
import { ja } from '../../widget/text/ja.ts';
import { breadth } from '../breadth.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { inJapanese } from './in-japanese.ts';
import { invitationRows } from './invitation-rows.ts';
import { ended, mintToken } from './invitations.ts';
import { onDevice } from './on-device.ts';
import { personAt } from './person.ts';
import { gladContract } from './plans.ts';
import { rowsOf } from './stored-rows.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'ja' };
const sent = { name: ja['final.sent.title'] };

describe('a follow-up link', () => {
  let chromium: Visitors;
  let collector: CollectorProcess;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });
  beforeEach(async () => {
    context = await chromium.newVisitor(PHONE);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const addressOf = (token: string, more = ''): string =>
    `${collector.origin}/s/contract?lang=ja#i=${token}${more}`;
  const atRest = (on: Page = page): Promise<void> => on.waitForLoadState('networkidle');
  const rowsSince = (work: () => Promise<unknown>) => rowsOf(collector.dataDir, work);
  const answerAll = async (on: Page = page): Promise<void> => {
    await personAt(on, inJapanese('contract'), ja).finish(gladContract);
    await on.getByRole('heading', sent).waitFor();
  };

  it('X6: minted by the command, is answered once; the second person is told before question 1 and heard all the same', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        'dist/collector/main.js',
        'mint-invitation',
        '--survey',
        'contract',
        '--channel',
        'line',
        '--id',
        'case-1',
      ],
      { env: { ...process.env, KOE_DATA_DIR: collector.dataDir, KOE_ORIGIN: collector.origin } },
    );
    await page.goto(stdout.trim());
    const [first] = await rowsSince(answerAll);
    expect(invitationRows(collector.dataDir).redeemed).toContainEqual({
      invitation_id: 'case-1',
      response_id: first?.id,
      channel: 'line',
    });

    const other = await (await chromium.newVisitor(PHONE)).newPage();
    await other.goto(stdout.trim());
    await other.getByText(link['notice.used']).waitFor();
    const second = await rowsSince(() => answerAll(other));
    expect(second).toMatchObject([{ channel: 'link', tapped: gladContract }]);
    expect(invitationRows(collector.dataDir).redeemed.map(({ response_id }) => response_id)).not.toContain(
      second[0]?.id,
    );
    await other.context().close();
  });

  const unfit = [
    {
      what: 'was cut on its way',
      notice: link['notice.unreadable'],
      token: async () => (await mintToken(collector.dataDir)).slice(0, 90),
    },
    { what: 'has ended', notice: link['notice.expired'], token: () => mintToken(collector.dataDir, ended()) },
    {
      what: 'is for another survey',
      notice: link['notice.other-survey'],
      token: () => mintToken(collector.dataDir, { survey: 'claim-payment' }),
    },
  ];
  it.each(breadth(unfit, unfit.slice(0, 1)))(
    'that $what says so kindly, and the survey is taken as an ordinary one',
    async ({ notice, token }) => {
      await page.goto(addressOf(await token()));
      await page.getByText(notice).waitFor();
      expect(await rowsSince(answerAll)).toMatchObject([{ tapped: gladContract }]);
    },
  );

  it('opens without the collector’s word, too: what it says of itself is enough to be kind', async () => {
    await context.route('**/v1/invitations/state', (route) => route.abort());
    await page.goto(addressOf(await mintToken(collector.dataDir, ended())));
    await page.getByText(link['notice.expired']).waitFor();
    await page.goto(`${collector.origin}/healthz`);
    await page.goto(addressOf(await mintToken(collector.dataDir)));
    expect(await rowsSince(answerAll)).toHaveLength(1);
  });

  it('used by somebody else meanwhile: refused by name, and sent as an ordinary answer by one tap', async () => {
    const token = await mintToken(collector.dataDir);
    const other = await (await chromium.newVisitor(PHONE)).newPage();
    await Promise.all([page.goto(addressOf(token)), other.goto(addressOf(token))]);
    await Promise.all([atRest(), atRest(other)]);
    await answerAll(other);
    await personAt(page, inJapanese('contract'), ja).finish(gladContract);
    await page.getByText(ja['final.not-accepted.invitation']).waitFor();
    const rows = await rowsSince(async () => {
      await page.getByRole('button', { name: ja['final.send-uninvited'] }).click();
      await page.getByRole('heading', sent).waitFor();
    });
    expect(rows).toMatchObject([{ tapped: gladContract }]);
    await other.context().close();
  });

  it('that was not for somebody is forgotten by one tap, and the insurer learns no more than that', async () => {
    const token = await mintToken(collector.dataDir, { id: 'not-mine' });
    await page.goto(addressOf(token, '&a.overall=4'));
    await page.getByRole('button', { name: ja['action.next'] }).click();
    await page.getByRole('button', { name: ja['action.back'] }).click();
    await page.getByRole('button', { name: link['not-mine.ask'] }).click();
    const rows = await rowsSince(async () => {
      await page.getByRole('button', { name: link['not-mine.confirm'] }).click();
      await page.getByRole('heading', { name: link['forgotten.title'] }).waitFor();
      await atRest();
    });
    expect(rows).toEqual([]);
    const declined = await until(() => invitationRows(collector.dataDir).declined[0]);
    expect(declined).toEqual({ invitation_id: 'not-mine' });
    const kept = await page.evaluate(onDevice);
    expect(kept).not.toContain(token.slice(0, 40));
    expect(kept).not.toContain('"drafts",[{');
    await page.reload();
    await page.getByRole('radio', { name: '満足', exact: true, checked: false }).waitFor();
    await atRest();
    expect(await page.getByRole('button', { name: link['not-mine.ask'] }).count()).toBe(0);
  });
});
