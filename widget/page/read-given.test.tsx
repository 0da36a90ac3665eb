import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { questionExamples } from '../../src/questions/examples.ts';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import { aroundQuestion, exampleModel } from '../examples/example-model.ts';
import { everyView } from '../view/every-view.ts';
import { SurveyView } from '../view/survey-view.tsx';
import { readGiven } from './read-given.ts';

/** The page as the server draws it with this question first; nothing of it is told to the model that drew it. */
function serve(question: LocalQuestion): Element {
  const inLanguage = () => ({ ...aroundQuestion(question), questions: [question] });
  const model = exampleModel({ lang: 'ja', inLanguage });
  const { container } = render(
    <SurveyView model={{ ...model, dispatch: () => undefined }} views={everyView} />,
  );
  return container;
}
const exampleOf = (kind: LocalQuestion['kind']): LocalQuestion => {
  const example = questionExamples.find(({ question }) => question.kind === kind);
  if (!example) throw new Error(`there is no example of ${kind}`);
  return example.question;
};

it.each(questionExamples)('A5, A4: finds nothing in $name before anything was done', ({ question }) => {
  expect(readGiven(serve(question), question)).toBeUndefined();
});

it.each([
  ['rating', 'radio', '4', 4],
  ['recommendation', 'radio', '0', 0],
  ['consent', 'radio', 'false', false],
] as const)('A5: finds what was selected of a %s', (kind, role, value, answer) => {
  const question = exampleOf(kind);
  const page = serve(question);
  screen
    .getAllByRole<HTMLInputElement>(role)
    .find((input) => input.value === value)
    ?.click();
  expect(readGiven(page, question)).toBe(answer);
});

it('A5: finds what was selected of a choice', () => {
  const choice = exampleOf('choice');
  const page = serve(choice);
  screen.getAllByRole<HTMLInputElement>('radio')[1]?.click();
  expect(readGiven(page, choice)).toBe(choice.kind === 'choice' && choice.options[1]);
});

it('A5: finds all that was selected of choices', () => {
  const choices = exampleOf('choices');
  const page = serve(choices);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  boxes[0]?.click();
  boxes[1]?.click();
  expect(readGiven(page, choices)).toEqual([boxes[0]?.value, boxes[1]?.value]);
});

it('A5: finds what was typed', async () => {
  const user = userEvent.setup();
  const text = exampleOf('text');
  const page = serve(text);
  await user.type(screen.getByRole('textbox'), 'ありがとう');
  expect(readGiven(page, text)).toBe('ありがとう');
});

it('A5: finds a voice that was written, of the class that was offered', async () => {
  const user = userEvent.setup();
  const voice = exampleOf('voice');
  const page = serve(voice);
  await user.type(screen.getByRole('textbox'), 'ありがとう');
  expect(readGiven(page, voice)).toEqual([
    { class: voice.kind === 'voice' && voice.opening.otherwise, topics: [], text: 'ありがとう' },
  ]);
});

it('finds nothing on a page without a question', () => {
  expect(readGiven(document.createElement('div'), exampleOf('rating'))).toBeUndefined();
});
