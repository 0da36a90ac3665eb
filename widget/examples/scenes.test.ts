import { expect, it } from 'vitest';
import * as v from 'valibot';
import { questionExamples } from '../../src/questions/examples.ts';
import { wordsSchemaFor } from '../../src/questions/words-schema.ts';
import { allWords } from '../text/all-words.ts';
import { exampleDocument } from './example-document.ts';
import { sceneGroups, scenes } from './scenes.ts';

it('no two scenes have the same name', () => {
  const names = Object.values(sceneGroups).flatMap((group) => Object.keys(group));
  expect(names.toSorted()).toEqual(Object.keys(scenes).toSorted());
});

it.each(questionExamples)('the example $name has words in every language', ({ question }) => {
  const { words } = exampleDocument(question);
  expect(Object.keys(words)).toEqual(Object.keys(allWords));
});

it.each(questionExamples.filter(({ question: { kind } }) => kind === 'choices' || kind === 'text'))(
  'the words of $name name all that it offers',
  ({ question }) => {
    for (const { questions } of Object.values(exampleDocument(question).words))
      expect(v.safeParse(wordsSchemaFor(question), questions[question.id]).issues).toBeUndefined();
  },
);
