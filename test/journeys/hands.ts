import type { Locator } from 'playwright-core';

/** How somebody gets at what is on the screen. */
export interface Hands {
  choose(radio: Locator): Promise<void>;
  tick(checkbox: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  press(button: Locator): Promise<void>;
}

export const fingers: Hands = {
  choose: (radio) => radio.check(),
  tick: (checkbox) => checkbox.check(),
  type: (field, text) => field.fill(text),
  press: (button) => button.click(),
};

/**
 * The same on a frame in a process of its own: where that is the browser learns later than its page, so that the driver sees
 * to it that each tap arrives.
 */
export const patientFingers: Hands = { ...fingers };
