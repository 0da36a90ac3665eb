import type { SurveyElement } from '../../element-types.ts';
import type { Parts } from './parts.ts';

/** Wins over what the first stage says of its launcher, and goes on where the survey's own paper ends. */
const css =
  'dialog{box-sizing:border-box;inset:0;margin:auto;padding:0;border:1px solid #767b83;background:#fbfaf7;color:#22262b;' +
  'width:min(640px,100%);max-width:none;height:min(860px,100dvh - 32px);max-height:none;' +
  'border-radius:var(--koe-radius,24px);overflow:hidden;text-indent:0;overscroll-behavior:contain}' +
  'dialog[open]{display:flex;flex-direction:column}' +
  'dialog::backdrop{background:rgb(0 0 0/.5)}' +
  'dialog>button:nth-child(1){align-self:end;margin:8px;padding:8px 20px;min-height:44px;border:1px solid #767b83;' +
  'border-radius:var(--koe-radius,24px);background:none;color:inherit;font:medium var(--koe-font,system-ui)}' +
  'dialog div{flex:1;min-height:0}dialog iframe{display:block;width:100%;height:100%}' +
  '@media(max-width:672px){dialog{width:100%;height:100dvh;border:0;border-radius:0}}' +
  '@media(prefers-color-scheme:dark){dialog{background:#15181b;color:#eceae4}}';

/**
 * Puts what was drawn into a modal dialog, before there is a frame. The element's own methods and the buttons go on
 * working: the dialog follows what they do.
 * @param hasPill whether a button stands on the page while the dialog is closed
 */
export function dressDialog(
  element: SurveyElement,
  root: ShadowRoot,
  { box, pill, dismiss }: Parts,
  hasPill: boolean,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const stand = Object.assign(document.createElement('div'), {
    className: 'launcher',
    hidden: box.hidden || !hasPill,
  });
  const dialog = Object.assign(document.createElement('dialog'), { ariaLabel: pill.textContent });
  let isOpen = false;
  stand.append(pill, dismiss);
  dialog.append(box);
  root.append(stand, dialog);

  const show = () => {
    isOpen = true;
    stand.hidden = true;
    dialog.prepend(dismiss);
    if (!dialog.open) dialog.showModal();
  };
  element.addEventListener('koe-open', show);
  element.addEventListener('koe-close', () => {
    // A pill that is put away while nothing is open goes for good.
    stand.hidden = !isOpen || !hasPill;
    isOpen = false;
    stand.append(dismiss);
    // Gives the focus back to where it was; a pill had lost it by going out of sight as the dialog came.
    dialog.close();
    if (document.activeElement === document.body) pill.focus();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss.click();
  });
  // Some ways out cannot be cancelled, such as "back" twice on a phone.
  dialog.addEventListener('close', () => {
    if (isOpen && !dialog.open) dismiss.click();
  });
  // The page may have asked for it before this was here.
  if (pill.hidden) show();
}
