import { validateOption } from './validate-option.ts';
import { accepted, refused, type Validated } from './validated.ts';

/** A list of different options in the order given; one named twice counts once. */
export function validateOptions(options: readonly string[], value: unknown): Validated<readonly string[]> {
  if (!Array.isArray(value)) return refused({ code: 'wrong-type' });
  const picked = new Set<string>();
  for (const item of value) {
    const option = validateOption(options, item);
    if (!option.ok) return option;
    picked.add(option.value);
  }
  return accepted([...picked]);
}
