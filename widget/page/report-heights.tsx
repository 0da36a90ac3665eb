import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { SurveyModel } from '../survey-model.ts';
import { everyView } from '../view/every-view.ts';
import { SurveyView } from '../view/survey-view.tsx';
import type { TellHost } from './host-channel.ts';
import { staticModel } from './static-model.ts';
import { commonStep, tallestStep } from './tallest-step.ts';

/** Draws the step out of sight, in the width of the page, and measures it. Whole CSS pixels. */
function measure(
  model: Pick<SurveyModel, 'questionnaire' | 'translate' | 'phrasesOf' | 'readingsOf' | 'display' | 'voices'>,
  at: string | undefined,
): number {
  const questionnaire = model.questionnaire.value;
  const box = document.createElement('div');
  // Nothing in here can be seen, heard or focused.
  box.inert = true;
  // Fixed, it makes nothing scroll: a scrollbar that came with it would narrow the page, and might stay.
  Object.assign(box.style, { position: 'fixed', insetInline: '0', visibility: 'hidden' });
  document.body.append(box);
  const step = staticModel({
    ...tallestStep(questionnaire, at),
    questionnaire,
    translate: model.translate.value,
    phrasesOf: model.phrasesOf.value,
    readingsOf: model.readingsOf.value,
    // The text is as large already; furigana makes lines taller. A choice of display tells nothing of an answer (E1).
    display: model.display.settings.value,
    reader: model.display.reader.value,
    // The list of receipts scrolls in the room of the step that it stands in for: how many there are is not told (E1).
    voices: model.voices && { ...model.voices, isOpen: signal(false) },
  });
  render(<SurveyView model={step} views={everyView} />, box);
  const height = Math.ceil(box.getBoundingClientRect().height);
  render(null, box);
  box.remove();
  return height;
}

/**
 * Tells the embedding page how much room each step takes, once when the step, the language, the display or the width changes, and
 * never because of an answer (E1): what grows beyond it scrolls inside of the frame.
 */
export function reportHeights(
  model: Pick<
    SurveyModel,
    'questionnaire' | 'session' | 'final' | 'translate' | 'phrasesOf' | 'readingsOf' | 'display' | 'voices'
  >,
  tell: TellHost,
): void {
  let told: string | undefined;
  let width = window.innerWidth;
  // Apart from the session, which each answer changes: to measure takes longer than to draw the answer.
  const step = computed(() =>
    model.final.value ? undefined : commonStep(model.questionnaire.value, model.session.value.at),
  );
  const report = () => {
    const height = String(measure(model, step.value));
    if (height === told) return;
    told = height;
    tell({ type: 'koe-height', height });
  };
  effect(report);
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    report();
  });
}
