import type { SurveyElement } from '../../element-types.ts';
import { tell } from './tell.ts';

/** Over whatever the page says of its frames. */
const css =
  'slot{text-indent:0}::slotted(iframe:not([hidden])){display:block!important;width:100%!important;border:0!important}';

/** Makes a frame that stands in the markup the element's own; it stays where it is, since moving would load it anew. */
export function adoptFrame(element: SurveyElement, frame: HTMLIFrameElement, survey: string): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('slot'));
  Object.assign(element, {
    open({ focus = true } = {}) {
      frame.hidden = false;
      tell(element, 'koe-open', { survey });
      if (focus) frame.focus();
    },
    close() {
      frame.hidden = true;
      tell(element, 'koe-close', { survey });
    },
  });
  element.open({ focus: false });
  return root;
}
