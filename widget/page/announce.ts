import { effect } from '@preact/signals';
import type { SurveyEvent } from '../survey-event.ts';
import type { SurveyModel } from '../survey-model.ts';

/** Tells the embedding page how far the survey has come: its id and the receipt number, never an answer (E1). */
export function announce(
  model: Pick<SurveyModel, 'final' | 'session'>,
  tell: (event: SurveyEvent) => void,
): () => void {
  const { survey } = model.session.value;
  let before = model.final.value?.state;
  tell({ type: 'koe-ready', detail: { survey } });
  return effect(() => {
    const final = model.final.value;
    const from = before;
    before = final?.state;
    if (!final || final.state === from) return;
    // What an earlier visit finished is no news here; only what is sent during this one.
    if (from === 'saving' && (final.state === 'saved' || final.state === 'sent'))
      tell({ type: 'koe-saved', detail: { survey, receipt: final.receipt.number } });
    if (from !== undefined && final.state === 'sent')
      tell({ type: 'koe-delivered', detail: { survey, receipt: final.receipt.number } });
    if (final.state === 'not-saved') tell({ type: 'koe-error', detail: { survey, reason: final.failure } });
    if (from !== undefined && final.state === 'not-accepted')
      tell({ type: 'koe-error', detail: { survey, reason: 'not-accepted' } });
  });
}
