import { createEvent, fireEvent, screen } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { AnswerProblem } from '../../src/questions/answer-problem.ts';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import { questionExamples } from '../../src/questions/examples.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { aroundQuestion, exampleModel, modelOf } from '../examples/example-model.ts';
import { show } from '../../test/views/show.tsx';
import { ja } from '../text/ja.ts';
import { SurveyView } from './survey-view.tsx';

const showQuestion = (question: LocalQuestion, session = {}) =>
  show(
    exampleModel({
      lang: 'ja',
      inLanguage: () => aroundQuestion(question),
      session: { at: question.id, ...session },
    }),
  );
const place: LocalQuestion = {
  id: 'place',
  kind: 'text',
  lines: 'one',
  maxLength: 5,
  words: { title: 'どこですか。' },
};
const next = () => screen.getByRole('button', { name: ja['action.next'] });
const field = () => screen.getByRole('textbox', { name: place.words.title });

describe('a refused answer', () => {
  it('is named once, in an alert, and the focus goes where it can be mended', async () => {
    const { user } = showQuestion(place);
    await user.type(field(), '長野県松本市');
    await user.click(next());
    expect(screen.getByRole('alert')).toHaveTextContent('1文字超えています。5文字までにしてください。');
    expect(screen.getByRole('group', { name: place.words.title })).not.toHaveAccessibleDescription();
    expect(field()).not.toHaveAccessibleDescription();
    expect(field()).toHaveAccessibleErrorMessage(/1文字超えています/);
    expect(field()).toBeInvalid();
    expect(field()).toHaveFocus();
  });

  it('is forgiven as soon as the person changes it', async () => {
    const { user } = showQuestion(place);
    await user.type(field(), '長野県松本市');
    await user.click(next());
    await user.type(field(), '{Backspace}');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(field()).toBeValid();
  });

  it('asks for the required first question in its own words', async () => {
    const { user } = show(modelOf(contract, { lang: 'ja' }));
    await user.click(next());
    expect(screen.getByRole('alert')).toHaveTextContent(ja['problem.required']);
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
  });

  it('has words for every problem', () => {
    const problems: readonly AnswerProblem[] = [
      { code: 'required' },
      { code: 'not-an-option' },
      { code: 'wrong-type' },
      { code: 'too-many', atMost: 3 },
      { code: 'too-long', atMost: 10, length: 12 },
      { code: 'empty-voice' },
      { code: 'bad-phone' },
      { code: 'bad-email' },
      { code: 'address-missing' },
    ];
    const words = problems.map((problem) => {
      const { unmount } = showQuestion(place, { problem });
      const { textContent } = screen.getByRole('alert');
      unmount();
      return textContent;
    });
    expect(new Set(words).size).toBe(problems.length);
    expect(words.join()).not.toMatch(/\{\{|undefined/);
  });

  it('puts the focus on the address that is wrong, past the ways that are not', async () => {
    const contact: LocalQuestion = { id: 'contact', kind: 'contact', words: { title: '連絡' } };
    const { user } = showQuestion(contact);
    await user.click(screen.getByRole('radio', { name: ja['contact.email'] }));
    await user.type(screen.getByRole('textbox', { name: ja['contact.address.email'] }), 'hanako');
    await user.click(next());
    expect(screen.getByRole('textbox', { name: ja['contact.address.email'] })).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent(ja['problem.bad-email']);
  });
});

describe('Enter', () => {
  it('means next in a one-line field', async () => {
    const { user, model } = showQuestion(place);
    await user.type(field(), '松本{Enter}');
    expect(model.events.at(-1)).toEqual({ type: 'next' });
    expect(model.session.value).toMatchObject({ at: 'after', answers: { place: '松本' } });
  });

  it('breaks the line in a larger field', async () => {
    const { user, model } = showQuestion({ ...place, lines: 'many' });
    await user.type(field(), 'a{Enter}b');
    expect(model.session.value).toMatchObject({ at: 'place', answers: { place: 'a\nb' } });
  });

  it('A2: accepts a conversion and goes no further while one is open', () => {
    showQuestion(place);
    expect(fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })).toBe(false);
    expect(fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })).toBe(false);
    expect(fireEvent.keyDown(field(), { key: 'Enter', keyCode: 13 })).toBe(true);
  });

  it('A2: that Safari reports right after the conversion ended goes no further either', () => {
    showQuestion(place);
    const ended = createEvent.compositionEnd(field());
    fireEvent(field(), ended);
    const at = (timeStamp: number) => {
      const event = createEvent.keyDown(field(), { key: 'Enter', keyCode: 13 });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      return event;
    };
    expect(fireEvent(field(), at(ended.timeStamp + 5))).toBe(false);
    expect(fireEvent(field(), at(ended.timeStamp + 500))).toBe(true);
  });

  it('A2: leaves a conversion in a larger field to the input method', () => {
    showQuestion({ ...place, lines: 'many' });
    expect(fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })).toBe(true);
  });
});

describe('a choice', () => {
  it('never moves on by itself, by tap or by key', async () => {
    const rating = questionExamples.find(({ name }) => name === 'rating-with-does-not-apply');
    if (!rating) throw new Error('no such example');
    const { user, model } = showQuestion(rating.question);
    await user.click(screen.getAllByRole('radio')[0] ?? document.body);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(model.session.value.at).toBe(rating.question.id);
    expect(model.events.map(({ type }) => type)).toEqual(['answered', 'answered', 'answered']);
  });
});

describe('the form before its script', () => {
  it('P3: has nowhere to go, so that no answer gets into an address', () => {
    document.body.innerHTML = renderToString(<SurveyView model={modelOf(contract, { lang: 'ja' })} />);
    const form = document.forms[0];
    expect(form?.getAttribute('method')).toBe('dialog');
    expect(form?.hasAttribute('action')).toBe(false);
    expect(form?.getAttribute('autocomplete')).toBe('off');
  });
});
