import type { FrameLocator, Locator, Page } from 'playwright-core';
import { visibleQuestions } from '../../src/questionnaire/visible-questions.ts';
import type { Answer, Answers, Contact, LocalQuestion, Voice } from '../../src/questions/kinds.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Words } from '../../widget/text/translate.ts';

type Screen = Page | FrameLocator;

/** How somebody gets at what is on the screen. */
export interface Hands {
  choose(radio: Locator): Promise<void>;
  tick(checkbox: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  press(button: Locator): Promise<void>;
}

const fingers: Hands = {
  choose: (radio) => radio.check(),
  tick: (checkbox) => checkbox.check(),
  type: (field, text) => field.fill(text),
  press: (button) => button.click(),
};

/** Somebody who reads the words on the screen and acts on them; finds everything by role and name (A1). */
export interface Person {
  /** Answers what `plan` holds, skips what it does not, and sends. */
  finish(plan: Answers): Promise<void>;
  /** The same, but stops before the last question's "send" is tapped. */
  answerAll(plan: Answers): Promise<void>;
  answer(question: LocalQuestion, value: Answer): Promise<void>;
  send(): Promise<void>;
}

export function personAt(
  screen: Screen,
  questionnaire: LocalQuestionnaire,
  words: Words,
  hands: Hands = fingers,
): Person {
  const choose = (name: string): Promise<void> =>
    hands.choose(screen.getByRole('radio', { name, exact: true }));
  const tick = (name: string): Promise<void> =>
    hands.tick(screen.getByRole('checkbox', { name, exact: true }));
  const heading = (question: LocalQuestion): Locator =>
    screen.getByRole('group', { name: question.words.title }).first();
  const press = (name: string): Promise<void> =>
    hands.press(screen.getByRole('button', { name, exact: true }));

  const speak = async (
    voices: readonly Voice[],
    question: LocalQuestion & { kind: 'voice' },
  ): Promise<void> => {
    for (const [index, voice] of voices.entries()) {
      if (index > 0) await press(words['voice.add']);
      await choose(words[`voice.class.${voice.class}`]);
      for (const topic of voice.topics) await tick(question.words.topics[topic] ?? topic);
      await hands.type(screen.getByRole('textbox'), voice.text);
    }
  };
  const leaveContact = async (contact: Contact): Promise<void> => {
    await choose(words[`contact.${contact.by}`]);
    if (contact.by === 'no') return;
    await hands.type(screen.getByRole('textbox').first(), contact.address);
    if (contact.when !== '') await hands.type(screen.getByRole('textbox').nth(1), contact.when);
    if (contact.notThroughAgency) await hands.tick(screen.getByRole('checkbox'));
  };

  const answer = async (question: LocalQuestion, value: Answer): Promise<void> => {
    switch (question.kind) {
      case 'rating':
        if (value === 'does-not-apply') return choose(question.words.doesNotApply ?? '');
        if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5)
          return choose(question.words.points[value]);
        break;
      case 'recommendation':
        if (typeof value === 'number')
          return hands.choose(screen.getByRole('radio', { name: new RegExp(`^${value}(\\D|$)`) }));
        break;
      case 'choice':
        if (typeof value === 'string') return choose(question.words.options[value] ?? value);
        break;
      case 'choices':
        for (const [option, label] of Object.entries(question.words.options)) {
          if (Array.isArray(value) && value.includes(option)) await tick(label);
        }
        return;
      case 'text':
        if (typeof value === 'string') return hands.type(screen.getByRole('textbox'), value);
        break;
      case 'voice':
        if (Array.isArray(value)) return speak(value, question);
        break;
      case 'contact':
        if (typeof value === 'object' && 'by' in value) return leaveContact(value);
        break;
      case 'consent':
        return choose(value === true ? question.words.yes : question.words.no);
    }
    throw new Error(`no way to answer ${question.id} with ${JSON.stringify(value)}`);
  };

  const answerAll = async (plan: Answers): Promise<void> => {
    const order = visibleQuestions(questionnaire.questions, plan);
    for (const [index, question] of order.entries()) {
      await heading(question).waitFor();
      const value = plan[question.id];
      const last = index === order.length - 1;
      if (value !== undefined) await answer(question, value);
      else if (last) return;
      if (value === undefined) await press(words['action.skip']);
      else if (!last) await press(words['action.next']);
    }
  };

  const send = (): Promise<void> => press(words['action.finish']);

  return {
    answer,
    answerAll,
    send,
    async finish(plan) {
      await answerAll(plan);
      await send();
    },
  };
}
