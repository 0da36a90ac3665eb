import type { LocalQuestion } from '../../src/questions/kinds.ts';
import { VOICE_CLASSES } from '../../src/questions/voice/voice-classes.ts';
import type { Translate } from '../text/translate.ts';

const POINTS = [5, 4, 3, 2, 1] as const;
const WAYS = ['no', 'phone', 'email', 'line'] as const;

/** What can be answered, in the order in which it stands on the screen. */
function choicesOf(question: LocalQuestion, translate: Translate): readonly (string | undefined)[] {
  switch (question.kind) {
    case 'rating': {
      const { points, doesNotApply } = question.words;
      const apart = question.doesNotApply && (doesNotApply ?? translate('rating.does-not-apply'));
      return [...POINTS.map((point) => points[point]), apart || undefined];
    }
    case 'recommendation':
      return [`0: ${question.words.low}`, `10: ${question.words.high}`];
    case 'choice':
    case 'choices':
      return question.options.map((option) => question.words.options[option]);
    case 'voice':
      return [translate('voice.class'), ...VOICE_CLASSES.map((one) => translate(`voice.class.${one}`))];
    case 'contact':
      return WAYS.map((by) => translate(`contact.${by}`));
    case 'consent':
      return [question.words.yes, question.words.no];
    case 'text':
      return [];
  }
}

/**
 * A question as it is read out, one breath after the other. It is the same whatever was answered or written: others in
 * the room may listen.
 */
export function whatIsSaid(question: LocalQuestion, translate: Translate): readonly string[] {
  const { title, help } = question.words;
  const required = question.required ? translate('question.required') : undefined;
  return [title, required, help, ...choicesOf(question, translate)].filter((text) => text !== undefined);
}
