import type { FrameLocator, Locator, Page } from 'playwright-core';
import { visibleQuestions } from '../../src/questionnaire/visible-questions.ts';
import type { Answer, Answers, Contact, LocalQuestion, Voice } from '../../src/questions/kinds.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Words } from '../../widget/text/translate.ts';

type Screen = Page | FrameLocator;

/** Somebody who reads the words on the screen and taps them; finds everything by role and name (A1). */
export interface Person {
  /** Answers what `plan` holds, skips what it does not, and sends. */
  finish(plan: Answers): Promise<void>;
  /** The same, but stops before the last question's "send" is tapped. */
  answerAll(plan: Answers): Promise<void>;
  answer(question: LocalQuestion, value: Answer): Promise<void>;
  send(): Promise<void>;
}

export function personAt(screen: Screen, questionnaire: LocalQuestionnaire, words: Words): Person {
  const radio = (name: string): Locator => screen.getByRole('radio', { name, exact: true });
  const checkbox = (name: string): Locator => screen.getByRole('checkbox', { name, exact: true });
  const heading = (question: LocalQuestion): Locator =>
    screen.getByRole('group', { name: question.words.title }).first();
  const tap = (name: string): Promise<void> => screen.getByRole('button', { name, exact: true }).click();

  const speak = async (
    voices: readonly Voice[],
    question: LocalQuestion & { kind: 'voice' },
  ): Promise<void> => {
    for (const [index, voice] of voices.entries()) {
      if (index > 0) await tap(words['voice.add']);
      await radio(words[`voice.class.${voice.class}`]).check();
      for (const topic of voice.topics) await checkbox(question.words.topics[topic] ?? topic).check();
      await screen.getByRole('textbox').fill(voice.text);
    }
  };
  const leaveContact = async (contact: Contact): Promise<void> => {
    await radio(words[`contact.${contact.by}`]).check();
    if (contact.by === 'no') return;
    await screen.getByRole('textbox').first().fill(contact.address);
    if (contact.when !== '') await screen.getByRole('textbox').nth(1).fill(contact.when);
    if (contact.notThroughAgency) await screen.getByRole('checkbox').check();
  };

  const answer = async (question: LocalQuestion, value: Answer): Promise<void> => {
    switch (question.kind) {
      case 'rating':
        if (value === 'does-not-apply') return radio(question.words.doesNotApply ?? '').check();
        if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5)
          return radio(question.words.points[value]).check();
        break;
      case 'recommendation':
        if (typeof value === 'number')
          return screen.getByRole('radio', { name: new RegExp(`^${value}(\\D|$)`) }).check();
        break;
      case 'choice':
        if (typeof value === 'string') return radio(question.words.options[value] ?? value).check();
        break;
      case 'choices':
        for (const [option, label] of Object.entries(question.words.options)) {
          if (Array.isArray(value) && value.includes(option)) await checkbox(label).check();
        }
        return;
      case 'text':
        if (typeof value === 'string') return screen.getByRole('textbox').fill(value);
        break;
      case 'voice':
        if (Array.isArray(value)) return speak(value, question);
        break;
      case 'contact':
        if (typeof value === 'object' && 'by' in value) return leaveContact(value);
        break;
      case 'consent':
        return radio(value === true ? question.words.yes : question.words.no).check();
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
      if (value === undefined) await tap(words['action.skip']);
      else if (!last) await tap(words['action.next']);
    }
  };

  const send = (): Promise<void> => tap(words['action.finish']);

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
