import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { ReceiptReply } from '../../../src/protocol/receipt-reply.ts';
import { exampleDisplay } from '../../examples/example-display.ts';
import { exampleReceipt } from '../../examples/example-receipt.ts';
import { createReceiptModel } from '../../receipt/create-receipt-model.ts';
import type { OwnReply } from '../../receipt/own-desk.ts';
import { ja } from '../../text/ja.ts';
import { createPlainTranslator } from '../../text/plain-translator.ts';
import { ja as own } from '../../text/receipt/ja.ts';
import { ja as list } from '../../text/voices/ja.ts';
import { ReceiptView } from './receipt-view.tsx';

const secret = 'AQIDBAUGBwgJCgsMDQ4PEA';
const number = 'EX72E69YAJXA';

/** A collector that answers as it is told to next. */
async function open(given: Partial<{ number: string; secret: string | undefined; reply: OwnReply }> = {}) {
  const replies: { next: OwnReply } = {
    next: given.reply ?? { kind: 'known', receipt: exampleReceipt('answered') },
  };
  const asked = async () => replies.next;
  const desk = { ask: vi.fn(asked), changeContact: vi.fn(asked), withdraw: vi.fn(asked) };
  const model = createReceiptModel(
    { number, secret, ...given },
    { desk, linkTo: (receipt) => `https://voice.example/r/${receipt.number}#${receipt.secret}` },
  );
  const user = userEvent.setup();
  render(
    <ReceiptView
      model={model}
      spoken={signal({
        lang: 'ja',
        words: createPlainTranslator(own),
        voicesWords: createPlainTranslator(list),
        translate: createPlainTranslator(ja),
        phrasesOf: (text) => [text],
      })}
      readingsOf={signal(undefined)}
      display={exampleDisplay()}
      onLanguage={vi.fn()}
    />,
  );
  await model.ask();
  return { desk, user, replies };
}
const known = (changed: Partial<ReceiptReply>): OwnReply => ({
  kind: 'known',
  receipt: exampleReceipt('read', changed),
});

it('H1: shows how far the voice has come, and no stage as reached that was not reported', async () => {
  await open();
  expect(await screen.findByRole('heading', { name: own['now.answered'] })).toBeVisible();
  const stages = within(screen.getByRole('region', { name: own['now.answered'] })).getAllByRole('listitem');
  expect(stages.map((stage) => stage.textContent)).toEqual([
    expect.stringMatching(/^受付 済み2026年11月20日/),
    expect.stringMatching(/^担当者が確認 済み2026年11月21日/),
    // Left out by whoever reported: behind it, with no time of its own.
    '対応 済み',
    expect.stringMatching(/^お返事 現在2026年11月22日/),
    '完了 これから',
  ]);
  expect(stages.map((stage) => stage.getAttribute('aria-current'))).toEqual([null, null, null, 'step', null]);
});

it('P12: takes back the wish to be contacted after one question, and says what is left of it', async () => {
  const { desk, user, replies } = await open({ reply: known({}) });
  expect(await screen.findByText(own['contact.is.phone'])).toBeVisible();
  await user.click(screen.getByRole('button', { name: own['contact.withdraw'] }));
  expect(desk.changeContact).not.toHaveBeenCalled();
  replies.next = known({ contact: 'no' });
  await user.click(screen.getByRole('button', { name: own['contact.withdraw.yes'] }));
  expect(desk.changeContact).toHaveBeenCalledExactlyOnceWith({ number, secret }, { by: 'no' });
  expect(await screen.findByText(own['contact.is.no'])).toBeVisible();
  expect(screen.getByText(own['contact.withdrawn'])).toBeVisible();
  expect(screen.queryByRole('button', { name: own['contact.withdraw'] })).toBeNull();
});

it('V2: changes how to be contacted, once that is something to reach a person by', async () => {
  const { desk, user, replies } = await open({ reply: known({ contact: null }) });
  await user.click(await screen.findByRole('button', { name: own['contact.add'] }));
  await user.click(screen.getByRole('radio', { name: ja['contact.email'] }));
  await user.type(screen.getByRole('textbox', { name: ja['contact.address.email'] }), 'hana');
  await user.click(screen.getByRole('button', { name: own['contact.save'] }));
  expect(screen.getByRole('alert')).toHaveTextContent(ja['problem.bad-email']);
  expect(desk.changeContact).not.toHaveBeenCalled();
  replies.next = known({ contact: 'email' });
  await user.type(screen.getByRole('textbox', { name: ja['contact.address.email'] }), '@mail.example');
  await user.click(screen.getByRole('button', { name: own['contact.save'] }));
  expect(desk.changeContact).toHaveBeenCalledExactlyOnceWith(
    { number, secret },
    { by: 'email', address: 'hana@mail.example', when: '', notThroughAgency: false },
  );
  expect(await screen.findByText(own['contact.changed'])).toBeVisible();
});

it('H1: says that a change is not known to have arrived, and goes on showing what is known', async () => {
  const { user, replies } = await open({ reply: known({}) });
  replies.next = { kind: 'no-reply' };
  await user.click(await screen.findByRole('button', { name: own['contact.withdraw'] }));
  await user.click(screen.getByRole('button', { name: own['contact.withdraw.yes'] }));
  expect(await screen.findByText(own['contact.no-reply'])).toBeVisible();
  expect(screen.getByText(own['contact.is.phone'])).toBeVisible();
});

it('X5: passes a request to withdraw on, and says that it has arrived, not that anything is erased', async () => {
  const { desk, user, replies } = await open({ reply: known({}) });
  await user.click(await screen.findByRole('button', { name: list.withdraw }));
  replies.next = known({ withdrawalRequestedAt: '2026-11-25T03:00:00.000Z' });
  await user.click(screen.getByRole('button', { name: list['withdraw.yes'] }));
  expect(desk.withdraw).toHaveBeenCalledOnce();
  expect(await screen.findByText(list['state.withdrawal'])).toBeVisible();
  expect(screen.queryByRole('button', { name: list.withdraw })).toBeNull();
});

it.each<[string, Parameters<typeof open>[0], string, number]>([
  ['without a secret', { secret: undefined }, own['lost.title'], 0],
  ['with a number that can be none', { number: 'EX72E69YAJXX' }, own['unknown.title'], 0],
  ['with a wrong secret', { reply: { kind: 'unknown' } }, own['unknown.title'], 1],
  ['after too many', { reply: { kind: 'slow' } }, own['slow.title'], 1],
  ['without reception', { reply: { kind: 'no-reply' } }, own['no-reply.title'], 1],
])('P3: %s it shows nothing of a receipt, and says what helps', async (_, given, title, times) => {
  const { desk } = await open(given);
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
  expect(desk.ask).toHaveBeenCalledTimes(times);
});
