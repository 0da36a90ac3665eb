import { describe, expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { visibleQuestions } from '../../src/questionnaire/visible-questions.ts';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { commonStep, tallestStep } from './tallest-step.ts';

describe.each([localize(contract, 'ja'), localize(claimPayment, 'ja')])(
  'the room that a step of $id takes',
  (questionnaire) => {
    const { questions } = questionnaire;

    it('E1: is its own where everybody sees it, else that of the last one before it that everybody does', () => {
      const everybodys = visibleQuestions(questions, {}).map(({ id }) => id);
      const steps = questions.map(({ id }) => commonStep(questionnaire, id));
      expect([...new Set(steps)]).toEqual(everybodys);
      expect(questions.filter(({ id }, index) => steps[index] === id).map(({ id }) => id)).toEqual(
        everybodys,
      );
    });

    it('E1: is drawn from the questionnaire alone, and stands on the step', () => {
      for (const { id } of questions) {
        const { session, final } = tallestStep(questionnaire, id);
        expect([session.at, final]).toEqual([id, undefined]);
      }
    });

    it('has room for a complaint’s topics and ways, and for how to reach the customer', () => {
      const voice = questions.find(({ kind }) => kind === 'voice')?.id ?? '';
      expect(tallestStep(questionnaire, voice).session.answers[voice]).toMatchObject([
        { class: 'complaint' },
      ]);
      const last = tallestStep(questionnaire, undefined);
      expect(last.final?.state).toBe('saved');
      expect(last.session.answers[voice]).toMatchObject([{ class: 'complaint' }]);
    });
  },
);
