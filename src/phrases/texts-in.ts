import type { LocalQuestionnaire } from '../questionnaire/questionnaire.ts';

/** Every line of text in a value, once each, in an order that does not depend on the order of its keys. */
export function linesIn(value: unknown): readonly string[] {
  const lines = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part === 'string') for (const line of part.split('\n')) lines.add(line);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(collect);
  };
  collect(value);
  return [...lines].toSorted();
}

/** All that a person reads of a questionnaire. */
export const textsIn = ({ title, purpose, questions }: LocalQuestionnaire): readonly string[] =>
  linesIn([title, purpose, questions.map(({ words }) => words)]);
