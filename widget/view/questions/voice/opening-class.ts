import { holds } from '../../../../src/questionnaire/holds.ts';
import type { Answers, VoiceClass, VoiceQuestion } from '../../../../src/questions/kinds.ts';

/** The class whose wording is offered first after these answers. */
export const openingClass = ({ opening }: VoiceQuestion, answers: Answers): VoiceClass =>
  opening.when.find((rule) => holds(rule.if, answers))?.class ?? opening.otherwise;
