import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import type { Answers } from '../../src/questions/kinds.ts';
import type { Session } from '../../src/response/session.ts';
import { modelOf, type ExampleModel } from '../examples/example-model.ts';
import { finalExamples } from '../examples/final-examples.ts';
import { allWords } from '../text/all-words.ts';
import { ja } from '../text/ja.ts';
import { everyView } from './every-view.ts';
import { SurveyView } from './survey-view.tsx';

const languages = Object.keys(claimPayment.words);
const complained: Answers = {
  overall: 2,
  voice: [{ class: 'complaint', topics: ['slow'], text: '三週間、何の知らせもありませんでした。' }],
  contact: { by: 'phone', address: '03-12', when: '', notThroughAgency: true },
};

/** Everything that a person has in hand: step, fields as they stand, and where the keys go. */
function inHand(model: ExampleModel) {
  return {
    session: { ...model.session.value, lang: 'any' },
    final: model.final.value,
    // Of the survey; the menu beside it has one more where the language is Japanese.
    inputs: Array.from(
      document.querySelectorAll<HTMLInputElement>('.koe-form input'),
      ({ name, value, checked }) => [name, value, checked],
    ),
    texts: Array.from(document.querySelectorAll('textarea'), ({ name, value }) => [name, value]),
    focused: document.activeElement,
  };
}

/** In each language of an order, the same things are in hand; and the page is in that language. */
async function expectAllKeptThrough(model: ExampleModel, order: readonly string[]) {
  const before = inHand(model);
  for (const lang of [...order, 'ja']) {
    await act(() => model.changeLanguage(lang));
    expect(screen.getByRole('main')).toHaveAttribute('lang', lang);
    expect(inHand(model)).toEqual(before);
  }
  expect(order.length).toBeGreaterThan(0);
}

const show = (session: Partial<Session>, final?: ExampleModel['final']['value']) => {
  const model = modelOf(claimPayment, { lang: 'ja', session, ...(final && { final }) });
  render(<SurveyView model={model} views={everyView} />);
  return model;
};
const states = [
  ...claimPayment.questions.map(
    ({ id }) => [`at ${id}`, () => show({ at: id, answers: complained })] as const,
  ),
  ['at the first question, refused', () => show({ at: 'overall', problem: { code: 'required' } })] as const,
  [
    'at a contact that was refused',
    () => show({ at: 'contact', answers: complained, problem: { code: 'bad-phone' } }),
  ] as const,
  ...Object.entries(finalExamples).map(
    ([name, final]) =>
      [
        `at the end, ${name}`,
        () => show({ at: 'publish', stage: 'finished', answers: complained }, final),
      ] as const,
  ),
];

describe('another language in mid-survey', () => {
  it('goes through all that there are', () =>
    expect(new Set(languages)).toEqual(new Set(Object.keys(allWords))));

  it.each(states)('takes nothing away from who is %s', async (_, open) => {
    const model = open();
    document.querySelector<HTMLElement>('textarea, [type=text], [type=radio]')?.focus();
    await expectAllKeptThrough(model, languages);
  });

  it('keeps what was typed and not yet given, a half-written second voice and its place among the others', async () => {
    const model = show({ at: 'voice', answers: complained });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: ja['voice.add'] }));
    await expectAllKeptThrough(model, languages);
    await user.click(screen.getByRole('radio', { name: ja['voice.class.praise'] }));
    await expectAllKeptThrough(model, languages);
    await user.type(screen.getByRole('textbox'), 'あり');
    await expectAllKeptThrough(model, languages);
    expect(screen.getByRole('textbox')).toHaveValue('あり');
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('list')).toHaveTextContent('三週間');
  });

  it('keeps a contact for each way, though only one of them counts', async () => {
    const model = show({ at: 'contact', answers: complained });
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: ja['contact.email'] }));
    await user.type(screen.getByRole('textbox', { name: ja['contact.address.email'] }), 'a@b');
    await expectAllKeptThrough(model, languages);
    await user.click(screen.getByRole('radio', { name: ja['contact.phone'] }));
    expect(screen.getByRole('textbox', { name: ja['contact.address.phone'] })).toHaveValue('03-12');
  });

  it('loses nothing in whatever order', async () => {
    const order = fc.array(fc.constantFrom(...languages), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...states), order, async ([, open], langs) => {
        const model = open();
        await expectAllKeptThrough(model, langs);
        cleanup();
      }),
      { numRuns: 25 },
    );
  });
});
