import { screen } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import type { Answer, Contact, LocalQuestion, LocalQuestionOf, Voice } from '../../src/questions/kinds.ts';
import { voicesIn } from '../../src/response/voices-in.ts';
import { ja } from '../../widget/text/ja.ts';

const radio = (name: string) => screen.getByRole('radio', { name });
const checkbox = (name: string) => screen.getByRole('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

/** Answers a question as a person does who finds everything by role and name (A1). */
export async function giveAnswer(user: UserEvent, question: LocalQuestion, answer: Answer): Promise<void> {
  const plain = typeof answer === 'object' ? '' : String(answer);
  switch (question.kind) {
    case 'rating':
      return user.click(radio(ratingName(question, plain)));
    case 'recommendation':
      return user.click(screen.getByRole('radio', { name: new RegExp(String.raw`^${plain}\b`) }));
    case 'choice':
      return user.click(radio(question.words.options[plain] ?? ''));
    case 'choices': {
      const chosen = question.options.filter((option) => Object.values(answer).includes(option));
      for (const option of chosen) await user.click(checkbox(question.words.options[option] ?? ''));
      return;
    }
    case 'text':
      return write(user, question.words.title, plain);
    case 'voice':
      return leaveVoices(user, question, voicesIn(question, answer) ?? []);
    case 'contact':
      if (typeof answer === 'object' && 'by' in answer) await leaveContact(user, answer);
      return;
    case 'consent':
      return user.click(radio(answer === true ? question.words.yes : question.words.no));
  }
}

function ratingName({ words }: LocalQuestionOf<'rating'>, point: string): string {
  const points: Readonly<Record<string, string>> = words.points;
  return points[point] ?? words.doesNotApply ?? ja['rating.does-not-apply'];
}

/** Pasted: a key press a character takes long, and each tells the same. */
async function write(user: UserEvent, name: string, text: string): Promise<void> {
  await user.click(field(name));
  await user.paste(text);
}

async function leaveVoices(
  user: UserEvent,
  { words }: LocalQuestionOf<'voice'>,
  voices: readonly Voice[],
): Promise<void> {
  for (const [index, voice] of voices.entries()) {
    if (index > 0) await user.click(button(ja['voice.add']));
    await user.click(radio(ja[`voice.class.${voice.class}`]));
    for (const topic of voice.topics) await user.click(checkbox(words.topics[topic] ?? ''));
    await write(user, words.prompts[voice.class], voice.text);
  }
}

async function leaveContact(user: UserEvent, contact: Contact): Promise<void> {
  await user.click(radio(ja[`contact.${contact.by}`]));
  if (contact.by === 'no') return;
  await write(user, ja[`contact.address.${contact.by}`], contact.address);
  await write(user, `${ja['contact.when']} ${ja['question.optional']}`, contact.when);
  if (contact.notThroughAgency) await user.click(checkbox(ja['contact.not-through-agency']));
}
