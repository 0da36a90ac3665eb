import type { SurveyElement } from '../../element-types.ts';
import { adoptFrame } from './adopt-frame.ts';
import { armTrigger } from './arm-trigger.ts';
import { attend } from './attend.ts';
import { drawMore } from './draw-more.ts';
import { frameInMarkup, problemsBesideFrame } from './frame-in-markup.ts';
import { frameWords } from './frame-words.ts';
import { keepModal } from './keep-modal.ts';
import { parseTrigger } from './parse-trigger.ts';
import { partsOf } from './parts.ts';
import { problemsIn } from './problems-in.ts';
import { readSettings, type Settings } from './read-settings.ts';

const DEFAULT_QUIET_DAYS = 90;

/** An element as it comes onto the page, or with the frame that was just made for it. */
export interface Arrival {
  readonly element: SurveyElement;
  /** Of the insurer. */
  readonly origin: string;
  readonly draw: (display: string) => void;
  readonly stay: AbortSignal;
}

/** Sees to all that an element needs beyond the first stage. */
export function takeUp(arrival: Arrival): void {
  const { element } = arrival;
  const settings = readSettings(element);
  const given = element.querySelector('iframe');
  const isDrawn = element.shadowRoot?.querySelector('div');
  if (given && !isDrawn) takeUpMarkup(arrival, settings, given);
  else takeUpDrawn(arrival, settings);
  if (given && isDrawn)
    report(['survey must be left out beside a frame in the markup, whose address says it']);
}

function takeUpMarkup(
  { element, origin, stay }: Arrival,
  settings: Settings,
  frame: HTMLIFrameElement,
): void {
  const markup = frameInMarkup(frame.src, origin);
  const problems = problemsBesideFrame(settings, markup, origin);
  report(problems);
  if (!markup || problems.length > 0) return;
  const root = element.shadowRoot ?? adoptFrame(element, frame, markup.survey);
  attend({ element, frame, origin, ...markup, quietDays: quietDaysIn(settings) }, root, stay);
}

function takeUpDrawn({ element, origin, draw, stay }: Arrival, settings: Settings): void {
  if (!element.shadowRoot) {
    const problems = problemsIn(settings);
    report(problems);
    if (problems.length === 0) drawMore(element, settings, draw);
  }
  const { survey = '', site = '' } = settings;
  const { shadowRoot: root } = element;
  if (!root) return;
  nameParts(root, settings.lang || document.documentElement.lang || navigator.language);
  keepModal(root);
  const frame = root.querySelector('iframe');
  const trigger = parseTrigger(settings.trigger);
  if (frame) attend({ element, frame, origin, survey, site, quietDays: quietDaysIn(settings) }, root, stay);
  else if (trigger) armTrigger(element, survey, trigger, stay);
}

/** The first stage knows Japanese and English alone. */
function nameParts(root: ShadowRoot, lang: string): void {
  const [invitation, dismissal] = frameWords(lang);
  const parts = partsOf(root);
  if (parts) {
    parts.pill.textContent = invitation;
    parts.dismiss.textContent = dismissal;
  }
  for (const named of root.querySelectorAll('iframe')) named.title = invitation;
  for (const named of root.querySelectorAll('dialog')) named.ariaLabel = invitation;
}

const quietDaysIn = (settings: Settings): number => Number(settings['quiet-days'] || DEFAULT_QUIET_DAYS);

function report(problems: readonly string[]): void {
  for (const problem of problems) console.error(`koe-survey: ${problem}`);
}
