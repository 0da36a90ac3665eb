import type { PolicyFormat } from './policy-number/policy-format.ts';
import { sensitiveParts } from './sensitive-parts.ts';

/** The text with a ＊ for each character of its sensitive parts, until none is left; the rest stays as typed. */
export function maskSensitive(text: string, formats: readonly PolicyFormat[] = []): string {
  const parts = sensitiveParts(text, formats);
  if (parts.length === 0) return text;
  let masked = '';
  let done = 0;
  for (const { start, end } of parts) {
    masked += text.slice(done, start) + '＊'.repeat(end - start);
    done = end;
  }
  // A part that another one hid may show itself now.
  return maskSensitive(masked + text.slice(done), formats);
}
