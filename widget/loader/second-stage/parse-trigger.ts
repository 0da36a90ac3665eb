/** When a survey opens by itself. */
export type Trigger =
  | { readonly when: 'load' }
  | { readonly when: 'delay'; readonly seconds: number }
  | { readonly when: 'event'; readonly name: string };

/** At most five digits, more than a day: beyond 24 days a timer would go off at once. */
export const TRIGGER = /^(?:click|load|delay:(\d{1,5})|event:([\w:.-]+))$/;

/** Undefined for `click`, which waits for the person, and for what is none. */
export function parseTrigger(text: string | undefined): Trigger | undefined {
  const [whole, seconds, name] = TRIGGER.exec(text ?? '') ?? [];
  if (seconds !== undefined) return { when: 'delay', seconds: Number(seconds) };
  if (name !== undefined) return { when: 'event', name };
  return whole === 'load' ? { when: 'load' } : undefined;
}
