import type { SurveyElement } from '../../element-types.ts';
import { dressDialog } from './dress-dialog.ts';
import { openByContent } from './open-by-content.ts';
import { parseTrigger } from './parse-trigger.ts';
import { partsOf } from './parts.ts';
import type { Settings } from './read-settings.ts';

/** Draws a launcher with a trigger, or a dialog. */
export function drawMore(element: SurveyElement, settings: Settings, draw: (display: string) => void): void {
  draw(settings.display || 'launcher');
  const root = element.shadowRoot;
  const parts = root && partsOf(root);
  if (!parts || settings.display !== 'dialog') return;
  const hasOpener = element.querySelector('a,button') !== null;
  if (hasOpener) openByContent(element, root);
  dressDialog(element, root, parts, !hasOpener && !parseTrigger(settings.trigger));
}
