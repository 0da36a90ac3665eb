import { uninvited } from '../../src/response/uninvited.ts';
import type { FinalState } from '../survey-model.ts';
import type { Device } from './device.ts';
import type { SurveyState } from './survey-state.ts';

/** What becomes of a finished survey: saved, then sent, each said as it is (H1). */
export interface SurveyFinisher {
  /** Resolves once it is durable, or is known not to be. */
  readonly finish: () => Promise<void>;
  /** Asks the outbox anew: another tab may have sent it meanwhile. */
  readonly refresh: () => Promise<void>;
  readonly sendNow: () => Promise<void>;
}

/** `onDurable`: the outbox has it now. */
export function createFinisher(
  survey: SurveyState,
  device: () => Promise<Device>,
  onDurable: () => void,
): SurveyFinisher {
  const { session, final, questionnaire } = survey;
  const refresh = async () => {
    const { id, stage, answers } = session.value;
    const before = final.value;
    if (stage !== 'finished') return;
    try {
      const state = await (await device()).stateOf(id);
      if (session.value.id !== id) return;
      if (state) final.value = state;
      // It was there when we began to look: somebody has cleared this device.
      else if (before?.state === 'saved' && final.value === before) {
        if (Object.keys(answers).length > 0) final.value = { state: 'not-saved', failure: 'unavailable' };
        // Opened again since, this page has no words of it left to be saved.
        else survey.begin();
      }
    } catch {
      // It cannot be told now: what was said stays.
    }
  };
  return {
    refresh,
    async finish() {
      const { id } = session.value;
      /** A shared device may have been cleared meanwhile: then nothing of this one is shown any more. */
      const say = (state: FinalState) => {
        if (session.value.id === id) final.value = state;
      };
      final.value = { state: 'saving' };
      try {
        const { finish: save, delivery } = await device();
        const finished = survey.isUninvited ? uninvited(session.value) : session.value;
        const saved = await save(finished, questionnaire.value, survey.sealingKey);
        say(saved);
        if (saved.state === 'not-saved') return;
        onDurable();
        delivery.wake('tap');
        await refresh();
      } catch {
        // The code that saves could not be loaded.
        say({ state: 'not-saved', failure: 'unavailable' });
      }
    },
    sendNow: () =>
      device().then(
        ({ delivery }) => delivery.wake('tap'),
        () => undefined,
      ),
  };
}
