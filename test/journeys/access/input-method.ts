import type { Page } from 'playwright-core';

/** `keyCode` of a key that the input method has taken for itself (UI Events, legacy key attributes). */
const TAKEN = 229;
const ENTER = 13;
const ESCAPE = 27;

/** A kana-kanji input method: composition events by the browser itself, none made up by script. */
export interface InputMethod {
  /** What is being converted becomes this; it is underlined and not yet part of the text. */
  compose(text: string): Promise<void>;
  /** Enter that accepts the conversion, its key first: Chromium and Firefox. */
  confirm(text: string): Promise<void>;
  /** The same as Safari has it: the conversion has ended before its Enter is reported, as one of these codes. */
  confirmLate(text: string, keyCode: 13 | 229): Promise<void>;
  /** Escape that gives the conversion up. */
  giveUp(): Promise<void>;
}

export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const cdp = await page.context().newCDPSession(page);
  const key = (type: 'keyDown' | 'keyUp', name: 'Enter' | 'Escape' | 'Process', code: number, text = '') =>
    cdp.send('Input.dispatchKeyEvent', { type, key: name, windowsVirtualKeyCode: code, text });
  const set = (text: string) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const commit = (text: string) => cdp.send('Input.insertText', { text });

  return {
    async compose(text) {
      await key('keyDown', 'Process', TAKEN);
      await set(text);
      await key('keyUp', 'Process', TAKEN);
    },
    async confirm(text) {
      await key('keyDown', 'Enter', TAKEN);
      await commit(text);
      await key('keyUp', 'Enter', ENTER);
    },
    async confirmLate(text, keyCode) {
      // Not one after the other: Safari reports both within one press. The text makes it one that would send a form.
      await Promise.all([commit(text), key('keyDown', 'Enter', keyCode, '\r')]);
      await key('keyUp', 'Enter', ENTER);
    },
    async giveUp() {
      await key('keyDown', 'Escape', TAKEN);
      await set('');
      await key('keyUp', 'Escape', ESCAPE);
    },
  };
}
