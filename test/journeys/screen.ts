/** What a person can do before a screen in any engine; things are found as they are announced (A1). */
export interface Screen {
  /** Waits until there is one of exactly this name. */
  tap(role: Tappable, name: string): Promise<void>;
  /** Types into the text field that stands at `nth`, counted from 0. */
  type(nth: number, text: string): Promise<void>;
  /** Picks an option, by its words, of the list of this name. */
  pick(name: string, option: string): Promise<void>;
  /** Waits for a heading that holds these words. */
  see(words: string): Promise<void>;
  /** Runs in the page: `inPage` can use nothing from outside itself. */
  evaluate<T>(inPage: () => T | Promise<T>): Promise<T>;
  /** The value of this JavaScript expression, in the page. */
  run(script: string): Promise<unknown>;
}

/** `disclosure`: what opens and closes more below it. */
export type Tappable = 'button' | 'link' | 'radio' | 'checkbox' | 'disclosure';
