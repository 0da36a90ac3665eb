import type { Locator, Page } from 'playwright-core';
import type { Hands } from '../hands.ts';

/** More presses than any page of a survey has stops. */
const MOST = 40;

interface Focus {
  readonly isThere: boolean;
  /** On another radio of the same group. */
  readonly isInGroup: boolean;
  /** What has the focus, if it cannot be seen. */
  readonly hidden: string | undefined;
}

/** Keys alone, pressed by somebody who looks where the focus is. */
export function keyboardAt(page: Page): Hands {
  const pressUntil = async (key: string, target: Locator, isEnough: (focus: Focus) => boolean) => {
    // Found once: by role and name it takes longer than the press.
    const element = await target.elementHandle();
    for (let presses = 0; presses < MOST; presses += 1) {
      const focus = await element?.evaluate(focusFrom);
      if (focus?.hidden !== undefined) throw new Error(`the focus is out of sight on ${focus.hidden}`);
      if (focus && isEnough(focus)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`not reached with ${MOST} presses of ${key}`);
  };
  /** Tabs on to it. */
  const reach = (target: Locator): Promise<void> => pressUntil('Tab', target, ({ isThere }) => isThere);

  return {
    /** Tabs on to its group, goes through the group by arrow, and selects it. */
    async choose(radio) {
      await pressUntil('Tab', radio, ({ isThere, isInGroup }) => isThere || isInGroup);
      await pressUntil('ArrowDown', radio, ({ isThere }) => isThere);
      // The arrow has selected it, but for the first of a group in which nothing was selected.
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
    },
    async tick(checkbox) {
      await reach(checkbox);
      await page.keyboard.press('Space');
    },
    async type(field, text) {
      await reach(field);
      await page.keyboard.insertText(text);
    },
    async press(button) {
      await reach(button);
      await page.keyboard.press('Enter');
    },
  };
}

/** Runs in the page. Where the focus is, seen from a target, and whether it can be seen (WCAG 2.2, 2.4.7, 2.4.11). */
function focusFrom(target: Element): Focus {
  const { activeElement: focused } = document;
  if (!focused || focused === document.body) return { isThere: false, isInGroup: false, hidden: undefined };
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return {
    isThere: focused === target,
    isInGroup:
      focused instanceof HTMLInputElement &&
      focused.type === 'radio' &&
      focused.name === target.getAttribute('name'),
    hidden: focused.contains(document.elementFromPoint(x, y)) ? undefined : focused.outerHTML,
  };
}
