import type { FrameMessage } from '../../frame-messages.ts';
import { quietDays } from '../quiet-days.ts';
import { explainSilence } from './explain-silence.ts';
import type { FramedSurvey } from './framed-survey.ts';
import { partsOf } from './parts.ts';
import { tell } from './tell.ts';
import { watchFrame } from './watch-frame.ts';

/** Turns what the frame says into heights, quiet days and events of its element. */
export function attend(framed: FramedSurvey, root: ShadowRoot, stay: AbortSignal): void {
  const { element, frame, origin } = framed;
  const parts = partsOf(root);
  let answered = false;
  const hear = (message: FrameMessage) => {
    switch (message.type) {
      case 'koe-height':
        frame.height = message.height;
        break;
      case 'koe-close':
        parts?.dismiss.click();
        break;
      case 'koe-saved':
        answered = true;
        quietDays(framed.survey, framed.quietDays);
        tell(element, message.type, message.detail);
        break;
      default:
        tell(element, message.type, message.detail);
    }
  };
  watchFrame(frame, origin, stay, { message: hear, silence: () => explainSilence(framed) });
  const goOnceAnswered = () => {
    if (answered && parts?.pill.parentElement) parts.pill.parentElement.hidden = true;
  };
  element.addEventListener('koe-close', goOnceAnswered, { signal: stay });
}
