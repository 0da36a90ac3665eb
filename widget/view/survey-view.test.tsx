import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { modelOf } from '../examples/example-model.ts';
import { show } from '../../test/views/show.tsx';
import { en } from '../text/en.ts';
import { ja } from '../text/ja.ts';

const { questions } = modelOf(contract, { lang: 'ja' }).questionnaire.value;
const [overall, clarity] = questions;
if (overall?.kind !== 'rating' || clarity?.kind !== 'rating')
  throw new Error('contract begins with two ratings');
const showContract = (session = {}) => show(modelOf(contract, { lang: 'ja', session }));
const tap = (name: string) => screen.getByRole('button', { name });
const heading = (name: string) => screen.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) });

describe('SurveyView', () => {
  it('asks one question a view, under its title, with its place among those visible', () => {
    showContract();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('ご契約の手続きについてのアンケート');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    expect(screen.getByRole('group', { name: new RegExp(overall.words.title) })).toBeVisible();
    expect(screen.getByText('全8問のうち1問目')).toBeVisible();
    expect(screen.getByText('1 / 8')).toBeVisible();
  });

  it('tells the purpose before the first question, and not again', async () => {
    const { user } = showContract({ answers: { overall: 4 } });
    expect(screen.getByText(ja['purpose.more'])).toBeVisible();
    await user.click(tap(ja['action.next']));
    expect(screen.queryByText(ja['purpose.more'])).toBeNull();
  });

  it('goes on and back without losing an answer', async () => {
    const { user } = showContract();
    await user.click(screen.getByRole('radio', { name: overall.words.points[4] }));
    await user.click(tap(ja['action.next']));
    expect(heading(clarity.words.title)).toBeVisible();
    await user.click(tap(ja['action.back']));
    expect(screen.getByRole('radio', { name: overall.words.points[4] })).toBeChecked();
  });

  it('V5: offers to skip every question but the required first', async () => {
    const { user } = showContract({ answers: { overall: 4 } });
    expect(heading(overall.words.title)).toHaveTextContent(ja['question.required']);
    expect(screen.queryByRole('button', { name: ja['action.skip'] })).toBeNull();
    expect(screen.queryByRole('button', { name: ja['action.back'] })).toBeNull();
    await user.click(tap(ja['action.next']));
    await user.click(tap(ja['action.skip']));
    expect(screen.getByText('3 / 8')).toBeVisible();
  });

  it('calls the last step what it does', () => {
    showContract({ at: 'voice', answers: { overall: 4 } });
    expect(tap(ja['action.finish'])).toBeVisible();
    expect(screen.queryByRole('button', { name: ja['action.next'] })).toBeNull();
  });

  it('moves the focus to the new question, but takes none when the page opens', async () => {
    const { user } = showContract({ answers: { overall: 4 } });
    expect(document.body).toHaveFocus();
    await user.click(tap(ja['action.next']));
    expect(heading(clarity.words.title)).toHaveFocus();
    await user.click(tap(ja['action.back']));
    expect(heading(overall.words.title)).toHaveFocus();
  });

  it('changes language without losing an answer, and says so in its lang', async () => {
    const { user, model } = showContract();
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'ja');
    await user.click(screen.getByRole('radio', { name: overall.words.points[2] }));
    await user.selectOptions(screen.getByRole('combobox', { name: ja['language.label'] }), 'English');
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'en');
    expect(tap(en['action.next'])).toBeVisible();
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
    expect(model.session.value).toMatchObject({ lang: 'en', answers: { overall: 2 } });
  });

  it('names each language in itself', () => {
    showContract();
    const options = within(screen.getByRole('combobox')).getAllByRole('option');
    expect(options.map((option) => [option.lang, option.textContent])).toEqual([
      ['ja', '日本語'],
      ['ja-simple', 'やさしい日本語'],
      ['en', 'English'],
      ['zh-Hans', '简体中文'],
      ['ko', '한국어'],
      ['vi', 'Tiếng Việt'],
      ['pt-BR', 'Português'],
      ['ne', 'नेपाली'],
    ]);
  });

  it('shows a suggested answer as selected and says where it comes from', () => {
    const { model } = showContract({ suggested: { overall: 4 } });
    expect(screen.getByRole('radio', { name: overall.words.points[4] })).toBeChecked();
    expect(screen.getByText(ja['question.suggested'])).toBeVisible();
    expect(model.session.value.answers).toEqual({});
  });

  it('lets the person choose against a suggestion', async () => {
    const { user, model } = showContract({ suggested: { overall: 4 } });
    await user.click(screen.getByRole('radio', { name: overall.words.points[1] }));
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(overall.words.points[1]);
    expect(screen.queryByText(ja['question.suggested'])).toBeNull();
    expect(model.session.value.answers).toEqual({ overall: 1 });
  });
});
