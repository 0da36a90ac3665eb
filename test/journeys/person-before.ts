import { visibleQuestions } from '../../src/questionnaire/visible-questions.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Answer, Answers, Contact, LocalQuestion, Voice } from '../../src/questions/kinds.ts';
import type { Words } from '../../widget/text/translate.ts';
import type { Screen } from './screen.ts';

/** Somebody who reads the words on the screen and taps them; finds everything by role and name (A1). */
export interface Person {
  /**
   * Answers what `plan` holds, skips what it does not, and sends.
   * @param from how many questions are behind already
   */
  finish(plan: Answers, from?: number): Promise<void>;
  /** The same, but stops before the last question's "send" is tapped. */
  answerAll(plan: Answers, from?: number): Promise<void>;
  /** The same, but stops once that many questions are behind. */
  answerFirst(count: number, plan: Answers): Promise<void>;
  answer(question: LocalQuestion, value: Answer): Promise<void>;
  send(): Promise<void>;
}

export function personBefore(
  screen: Pick<Screen, 'tap' | 'type' | 'see'>,
  questionnaire: LocalQuestionnaire,
  words: Words,
): Person {
  const radio = (name: string): Promise<void> => screen.tap('radio', name);
  const checkbox = (name: string): Promise<void> => screen.tap('checkbox', name);
  const button = (name: string): Promise<void> => screen.tap('button', name);

  const speak = async (
    voices: readonly Voice[],
    question: LocalQuestion & { kind: 'voice' },
  ): Promise<void> => {
    for (const [index, voice] of voices.entries()) {
      if (index > 0) await button(words['voice.add']);
      await radio(words[`voice.class.${voice.class}`]);
      for (const topic of voice.topics) await checkbox(question.words.topics[topic] ?? topic);
      await screen.type(0, voice.text);
    }
  };
  const leaveContact = async (contact: Contact): Promise<void> => {
    await radio(words[`contact.${contact.by}`]);
    if (contact.by === 'no') return;
    await screen.type(0, contact.address);
    if (contact.when !== '') await screen.type(1, contact.when);
    if (contact.notThroughAgency) await checkbox(words['contact.not-through-agency']);
  };

  const answer = async (question: LocalQuestion, value: Answer): Promise<void> => {
    switch (question.kind) {
      case 'rating':
        if (value === 'does-not-apply') return radio(question.words.doesNotApply ?? '');
        if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5)
          return radio(question.words.points[value]);
        break;
      case 'recommendation': {
        const { low, high } = question.words;
        if (value === 0) return radio(`0 ${low}`);
        if (value === 10) return radio(`10 ${high}`);
        if (typeof value === 'number') return radio(String(value));
        break;
      }
      case 'choice':
        if (typeof value === 'string') return radio(question.words.options[value] ?? value);
        break;
      case 'choices':
        for (const [option, label] of Object.entries(question.words.options)) {
          if (Array.isArray(value) && value.includes(option)) await checkbox(label);
        }
        return;
      case 'text':
        if (typeof value === 'string') return screen.type(0, value);
        break;
      case 'voice':
        if (Array.isArray(value)) return speak(value, question);
        break;
      case 'contact':
        if (typeof value === 'object' && 'by' in value) return leaveContact(value);
        break;
      case 'consent':
        return radio(value === true ? question.words.yes : question.words.no);
    }
    throw new Error(`no way to answer ${question.id} with ${JSON.stringify(value)}`);
  };

  const answerSome = async (plan: Answers, from: number, to: number): Promise<void> => {
    const order = visibleQuestions(questionnaire.questions, plan);
    for (const [index, question] of order.entries()) {
      if (index < from || index >= to) continue;
      await screen.see(question.words.title);
      const value = plan[question.id];
      const last = index === order.length - 1;
      if (value !== undefined) await answer(question, value);
      else if (last) return;
      if (value === undefined) await button(words['action.skip']);
      else if (!last) await button(words['action.next']);
    }
  };

  const answerAll = (plan: Answers, from = 0): Promise<void> => answerSome(plan, from, Infinity);
  const send = (): Promise<void> => button(words['action.finish']);

  return {
    answer,
    answerAll,
    answerFirst: (count, plan) => answerSome(plan, 0, count),
    send,
    async finish(plan, from) {
      await answerAll(plan, from);
      await send();
    },
  };
}
