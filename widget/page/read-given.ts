import type { Answer, Question } from '../../src/questions/kinds.ts';
import { refitAnswer } from '../../src/response/refit-answer.ts';

/** What a question's native inputs hold, in the shape of its answer; undefined when they hold nothing. */
function valueIn(question: Question, inputs: FormData): unknown {
  const { id, kind } = question;
  const chosen = inputs.get(id) || undefined;
  switch (kind) {
    case 'rating':
    case 'recommendation':
      return typeof chosen === 'string' && /^\d+$/.test(chosen) ? Number(chosen) : chosen;
    case 'choices': {
      const all = inputs.getAll(id);
      return all.length > 0 ? all : undefined;
    }
    case 'voice': {
      const text = inputs.get(`${id}.text`);
      const topics = inputs.getAll(`${id}.topics`);
      // Whoever writes without choosing takes the class that was offered.
      const voice = { class: inputs.get(`${id}.class`) ?? question.opening.otherwise, topics, text };
      return text || topics.length > 0 ? [voice] : undefined;
    }
    case 'consent':
      return chosen && chosen === 'true';
    // Asks for what is only known after the first step.
    case 'contact':
      return undefined;
    default:
      return chosen;
  }
}

/** What was selected or typed in the server's HTML before the script took over (A5). */
export function readGiven(page: ParentNode, question: Question): Answer | undefined {
  const form = page.querySelector<HTMLFormElement>('.koe-form');
  return form ? refitAnswer(question, valueIn(question, new FormData(form))) : undefined;
}
