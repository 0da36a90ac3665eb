import { acknowledged, refused } from '../../../test/fixtures/changes.ts';
import { render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { problems } from '../../../src/protocol/problems.ts';
import { contract } from '../../../src/questionnaires/contract/contract.ts';
import { fakeDevice } from '../../../test/fixtures/fake-device.ts';
import { waitingRecord } from '../../../test/fixtures/waiting-record.ts';
import { modelOf } from '../../examples/example-model.ts';
import { createPlainTranslator } from '../../text/plain-translator.ts';
import { ja } from '../../text/ja.ts';
import { ja as words } from '../../text/voices/ja.ts';
import { createVoices } from '../../voices/create-voices.ts';
import type { DeskReply } from '../../voices/receipt-desk.ts';
import { openVoicesDoor } from '../../voices/voices-door.ts';
import { SurveyView } from '../survey-view.tsx';
import { VoicesPage } from './voices-page.tsx';

const NOW = Date.UTC(2026, 10, 25, 3);
const SENT: DeskReply = { kind: 'known', receivedAt: NOW };
const [older, newer] = [
  { ...waitingRecord(1), title: '保険金のアンケート', savedAt: NOW - 2_000 },
  { ...waitingRecord(2), savedAt: NOW - 1_000 },
];

async function box(reply: DeskReply = SENT) {
  const fake = fakeDevice(() => NOW);
  for (const record of [older, newer]) await fake.outbox.enqueue(record);
  await fake.outbox.change(acknowledged(older.id, NOW));
  const desk = { ask: vi.fn(async () => reply), withdraw: vi.fn(async () => reply) };
  const print = vi.fn();
  const voices = createVoices({
    device: fake.device,
    desk,
    collector: '',
    now: () => NOW,
    saveFile: vi.fn(),
    print,
  });
  return { ...fake, desk, print, voices };
}
type Box = Awaited<ReturnType<typeof box>>;

function show({ voices }: Box) {
  const onBack = vi.fn();
  render(
    <VoicesPage
      voices={voices}
      survey={{ id: 'contract', title: 'ご契約のアンケート' }}
      isEmbedded={false}
      lang="ja"
      words={createPlainTranslator(words)}
      translate={createPlainTranslator(ja)}
      onBack={onBack}
    />,
  );
  return { onBack, user: userEvent.setup() };
}
const slips = () => screen.findAllByRole('article');
const slip = (name: string) => screen.findByRole('article', { name });
const open = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  const inside = within(await slip(name));
  await user.click(inside.getByText(words.more));
  return inside;
};

describe('the box of receipts', () => {
  it('H1: lists all, newest first, with name, number, date and state in words', async () => {
    show(await box());
    const [first, second] = await slips();
    expect(first).toHaveAccessibleName('ご契約のアンケート');
    expect(first).toHaveTextContent(words['state.waiting']);
    expect(first).toHaveTextContent('R000-0000-0002');
    expect(second).toHaveAccessibleName('保険金のアンケート');
    expect(second).toHaveTextContent(words['state.sent']);
    expect(screen.getByRole('heading', { name: words.title })).toHaveFocus();
  });

  it('says so when there are none', async () => {
    const world = await box();
    vi.spyOn(world.device.outbox, 'all').mockResolvedValue([]);
    show(world);
    expect(await screen.findByText(words.empty)).toBeVisible();
  });

  it('P3: asks the collector only when one is opened, and only about what was sent', async () => {
    const world = await box();
    const { user } = show(world);
    await slips();
    expect(world.desk.ask).not.toHaveBeenCalled();
    await open(user, 'ご契約のアンケート');
    expect(world.desk.ask).not.toHaveBeenCalled();
    const inside = await open(user, '保険金のアンケート');
    await waitFor(() =>
      expect(
        inside
          .getAllByRole('status')
          .map((each) => each.textContent)
          .join(''),
      ).toContain('届いています'),
    );
    expect(world.desk.ask).toHaveBeenCalledTimes(1);
  });

  it('withdraws only after one calm question, and tells when it has arrived', async () => {
    const world = await box({ ...SENT, withdrawalRequestedAt: NOW });
    await world.outbox.change(refused(newer.id, problems.unknownKey()));
    const { user } = show(world);
    vi.mocked(world.desk.ask).mockResolvedValue(SENT);
    const inside = await open(user, '保険金のアンケート');
    await user.click(inside.getByRole('button', { name: words.withdraw }));
    expect(inside.getByRole('heading', { name: words['withdraw.title'] })).toHaveFocus();
    await user.click(inside.getByRole('button', { name: words.no }));
    expect(world.desk.withdraw).not.toHaveBeenCalled();
    expect(inside.getByRole('button', { name: words.withdraw })).toHaveFocus();
    await user.click(inside.getByRole('button', { name: words.withdraw }));
    await user.click(inside.getByRole('button', { name: words['withdraw.yes'] }));
    expect(await inside.findByText(words['state.withdrawal'])).toHaveFocus();
    expect(inside.queryByRole('button', { name: words.withdraw })).toBeNull();
  });

  it('prints one stub alone', async () => {
    const world = await box();
    const { user } = show(world);
    const inside = await open(user, 'ご契約のアンケート');
    await user.click(inside.getByRole('button', { name: words.print }));
    expect(world.print).toHaveBeenCalledTimes(1);
    const [first, second] = (await slips()).map((each) => each.closest('li'));
    expect(first).toHaveClass('koe-on-paper');
    expect(second).not.toHaveClass('koe-on-paper');
  });

  it('goes back', async () => {
    const { onBack, user } = show(await box());
    await user.click(screen.getByRole('button', { name: words.back }));
    expect(onBack).toHaveBeenCalled();
  });
});

describe('the way there and back', () => {
  it('leaves the step as it was, and the focus where it came from', async () => {
    const world = await box();
    const voices = openVoicesDoor(window, window, {
      isEmbedded: true,
      load: async () => ({
        voices: world.voices,
        View: VoicesPage,
        translate: createPlainTranslator(words),
        phrasesOf: (text) => [text],
      }),
    });
    const model = { ...modelOf(contract, { lang: 'ja' }), voices };
    model.setFinal({ state: 'sent', receipt: older.receipt, sentAt: NOW });
    render(<SurveyView model={model} />);
    const user = userEvent.setup();
    const opener = await screen.findByRole('button', { name: ja['after.voices'] });
    await user.click(opener);
    expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
    expect(opener).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: words.back }));
    expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
    expect(opener).toBeVisible();
    expect(opener).toHaveFocus();
  });

  it('is not there on a shared device', async () => {
    const model = modelOf(contract, { lang: 'ja' });
    model.setFinal({ state: 'sent', receipt: older.receipt, sentAt: NOW });
    render(<SurveyView model={model} />);
    await screen.findByRole('button', { name: ja['after.anew'] });
    expect(screen.queryByRole('button', { name: ja['after.voices'] })).toBeNull();
  });
});
