import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { questionExamples } from '../../../src/questions/examples.ts';
import { aroundQuestion, exampleModel } from '../../examples/example-model.ts';
import { giveAnswer } from '../../../test/views/give-answer.ts';
import { show } from '../../../test/views/show.tsx';
import { ja } from '../../text/ja.ts';

const showExample = (question: (typeof questionExamples)[number]['question'], session = {}) =>
  show(
    exampleModel({
      lang: 'ja',
      inLanguage: () => aroundQuestion(question),
      session: { at: question.id, ...session },
    }),
  );

describe.each(questionExamples)('the example $name', ({ question, answer }) => {
  it('A1: is answered by role and name, and the answer is what was tapped', async () => {
    const { user, model } = showExample(question);
    expect(screen.getByRole('group', { name: new RegExp(`^${question.words.title}`) })).toBeVisible();
    await giveAnswer(user, question, answer);
    expect(model.session.value.answers).toEqual({ [question.id]: answer });
  });

  it('A4: has nothing preselected and nothing written', () => {
    const { model, container } = showExample(question);
    expect(container.querySelectorAll('.koe-form :checked')).toHaveLength(0);
    for (const field of screen.queryAllByRole('textbox')) expect(field).toHaveValue('');
    expect(model.events).toEqual([]);
  });

  it('shows its answer again when somebody comes back to it', async () => {
    const { user, container, model } = showExample(question, { answers: { [question.id]: answer } });
    const stateOf = () =>
      [...container.querySelectorAll('input, textarea')].map((one) =>
        one instanceof HTMLTextAreaElement
          ? one.value
          : one instanceof HTMLInputElement && [one.value, one.checked],
      );
    const before = stateOf();
    await user.click(screen.getByRole('button', { name: ja['action.back'] }));
    await user.click(screen.getByRole('button', { name: ja['action.next'] }));
    expect(stateOf()).toEqual(before);
    expect(model.session.value.answers).toEqual({ [question.id]: answer });
  });
});
