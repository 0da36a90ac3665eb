import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { claimPayment } from '../../../src/questionnaires/claim-payment/claim-payment.ts';
import { modelOf } from '../../examples/example-model.ts';
import { finalExamples } from '../../examples/final-examples.ts';
import { show } from '../../../test/views/show.tsx';
import type { FinalState } from '../../survey-model.ts';
import { ja } from '../../text/ja.ts';

const complaint = [{ class: 'complaint', topics: ['slow'], text: '' }] as const;
const showFinal = (final: FinalState, session = {}) =>
  show(modelOf(claimPayment, { lang: 'ja', final, session: { stage: 'finished', ...session } }));
const example = (name: keyof typeof finalExamples): FinalState => finalExamples[name];
const status = () => screen.getAllByRole('status')[0] ?? document.body;
const tap = (name: string) => screen.getByRole('button', { name });

describe('FinalPage', () => {
  it('H1: each state has its own words', () => {
    const words = Object.values(finalExamples).map((final) => {
      const { unmount } = showFinal(final);
      const { textContent } = status();
      unmount();
      return textContent;
    });
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(Object.entries(finalExamples))('H1: %s says received only if the collector did', (_, final) => {
    showFinal(final);
    expect(/受け付けました|受け付けた/.test(document.body.textContent)).toBe(final.state === 'sent');
  });

  it.each(Object.entries(finalExamples))('H1: %s hands out a number only once it is kept', (_, final) => {
    showFinal(final);
    expect(screen.queryByText(ja['receipt.number']) !== null).toBe('receipt' in final);
  });

  it('says aloud that what is saved is not sent, and how long it will keep', () => {
    const { model } = showFinal(example('saved-in-memory'));
    expect(status()).toHaveTextContent('まだ送られていません');
    expect(status()).toHaveTextContent('送り終わるまで、閉じないでください');
    expect(model.session.value.stage).toBe('finished');
  });

  it('takes the focus to its heading, and announces later states where it stands', async () => {
    const { model } = showFinal(example('saving'));
    expect(screen.getByRole('heading', { level: 2, name: ja['final.saving.title'] })).toHaveFocus();
    const region = status();
    model.setFinal(example('sent'));
    await screen.findByRole('heading', { level: 2, name: ja['final.sent.title'] });
    expect(status()).toBe(region);
  });

  it('shows the number in fours, reads it out letter by letter, and dates it', () => {
    showFinal(example('sent'));
    expect(screen.getByText('7KF3-MPXA-2RTW')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('7 K F 3 M P X A 2 R T W')).toBeInTheDocument();
    const date = new Intl.DateTimeFormat('ja', { dateStyle: 'long', timeStyle: 'short' });
    expect(screen.getByText(date.format(Date.UTC(2026, 10, 23, 5, 5)))).toHaveAttribute(
      'datetime',
      '2026-11-23T05:05:00.000Z',
    );
  });

  it('copies the number and says whether it did', async () => {
    const { user } = showFinal(example('sent'));
    await user.click(tap(ja['receipt.copy']));
    expect(await navigator.clipboard.readText()).toBe('7KF3-MPXA-2RTW');
    expect(screen.getByText(ja['receipt.copied'])).toBeVisible();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed in this frame'));
    await user.click(tap(ja['receipt.copy']));
    expect(await screen.findByText(ja['receipt.not-copied'])).toBeVisible();
  });

  it('lets what was not saved be saved again', async () => {
    const { user } = showFinal(example('not-saved'));
    await user.click(tap(ja['final.try-again']));
    expect(screen.getByRole('heading', { name: ja['final.saving.title'] })).toBeVisible();
  });

  it('lets what was saved be sent at once', async () => {
    const { user, model } = showFinal(example('saved-on-disk'));
    await user.click(tap(ja['final.send-now']));
    expect(model.final.value).toEqual({ state: 'saving' });
  });

  it('starts anew when asked to, and not before anything is kept', async () => {
    const { unmount } = showFinal(example('not-saved'));
    expect(screen.queryByRole('button', { name: ja['after.anew'] })).toBeNull();
    unmount();
    const { user, model } = showFinal(example('sent'), { answers: { overall: 5 } });
    await user.click(tap(ja['after.anew']));
    expect(screen.getByText(/^全\d+問のうち1問目$/)).toBeVisible();
    expect(model.session.value).toMatchObject({ stage: 'answering', answers: {} });
  });

  it.each(Object.entries(finalExamples))('shows the ways open to a complaint, %s', (_, final) => {
    showFinal(final, { answers: { overall: 1, voice: complaint } });
    const ways = screen.getByRole('heading', { level: 3, name: ja['complaint.title'] }).parentElement;
    expect(ways).toHaveTextContent('お客さま相談室');
    expect(ways).toHaveTextContent('指定紛争解決機関');
  });

  it('keeps those ways to itself where nobody complained', () => {
    showFinal(example('sent'), {
      answers: { overall: 5, voice: [{ class: 'praise', topics: [], text: '満足' }] },
    });
    expect(screen.queryByText(ja['complaint.title'])).toBeNull();
  });

  it('speaks of a contact only to those who wished for one', () => {
    const voice = { overall: 1, voice: complaint };
    const { unmount } = showFinal(example('sent'), { answers: { ...voice, contact: { by: 'no' } } });
    expect(screen.queryByText(/ご連絡します/)).toBeNull();
    expect(screen.getByText(ja['after.no-contact'])).toBeVisible();
    unmount();
    const contact = { by: 'phone', address: '090-0000-1234', when: '', notThroughAgency: false };
    showFinal(example('sent'), { answers: { ...voice, contact } });
    const list = screen.getByRole('heading', { name: ja['after.title'] }).parentElement ?? document.body;
    // The questionnaire promises when.
    expect(within(list).getByText(/5営業日以内に、担当者からお電話でご連絡します。/)).toBeVisible();
    expect(within(list).queryByText(ja['after.no-contact'])).toBeNull();
  });

  it('changes language with everything else', async () => {
    const { user } = showFinal(example('saved-on-disk'));
    await user.selectOptions(screen.getByRole('combobox'), 'English');
    expect(screen.getByText('Not sent yet')).toBeVisible();
  });
});
