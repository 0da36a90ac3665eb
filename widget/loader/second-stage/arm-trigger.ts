import type { SurveyElement } from '../../element-types.ts';
import { quietDays } from '../quiet-days.ts';
import type { Trigger } from './parse-trigger.ts';
import { waitForCalm } from './wait-for-calm.ts';

/** Opens the survey once, when its time has come and the person has a moment; never in its quiet days. */
export function armTrigger(
  element: SurveyElement,
  survey: string,
  trigger: Trigger,
  stay: AbortSignal,
): void {
  const armed = new AbortController();
  const { signal } = armed;
  const disarm = () => armed.abort();
  stay.addEventListener('abort', disarm);
  // Somebody was faster, or has put it away.
  for (const type of ['koe-open', 'koe-close']) element.addEventListener(type, disarm, { signal });

  const fire = () =>
    waitForCalm(document, signal, () => {
      disarm();
      if (!quietDays(survey)) element.open({ focus: false });
    });
  switch (trigger.when) {
    case 'load':
      if (document.readyState === 'complete') fire();
      else window.addEventListener('load', fire, { once: true, signal });
      break;
    case 'delay': {
      const timer = setTimeout(fire, trigger.seconds * 1_000);
      signal.addEventListener('abort', () => clearTimeout(timer));
      break;
    }
    case 'event':
      // Captured: so it is heard wherever on the page it is fired, and whether it bubbles or not.
      window.addEventListener(trigger.name, fire, { once: true, capture: true, signal });
  }
}
