import { signal } from '@preact/signals';
import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import type { FinalState } from '../survey-model.ts';
import { complained } from './complained.ts';
import { modelOf } from './example-model.ts';
import { finalExamples } from './final-examples.ts';
import type { Scene, Scenes } from './scene.ts';
import { surveyScene } from './survey-scene.tsx';

const clearing = (seconds: number, final?: FinalState): Scene =>
  surveyScene((lang) =>
    modelOf(claimPayment, {
      lang,
      session: { at: 'voice', answers: complained, ...(final && { stage: 'finished' }) },
      ...(final && { final }),
      shared: { secondsLeft: signal(seconds), stay: () => undefined, clearNow: () => undefined },
    }),
  );

/** A device that many people use is about to clear itself. Cleared, it stands at the first question. */
export const sharedScenes: Scenes = {
  'shared-answers-time-out': clearing(42),
  'shared-receipt-times-out': clearing(58, finalExamples.sent),
  'shared-unsent-times-out': clearing(9, finalExamples['saved-on-disk']),
};
