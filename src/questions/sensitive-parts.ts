import { foldWidth } from './fold-width.ts';
import { HEALTH_WORDS } from './health-words.ts';
import { passesLuhn } from './passes-luhn.ts';

export interface SensitivePart {
  readonly kind: 'email' | 'card-number' | 'phone' | 'policy-number' | 'health';
  /** Offsets into the text as typed, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: SensitivePart['kind'];
  /** First group: what must stand before; second: the part itself. Older Safari knows no lookbehind. */
  readonly pattern: RegExp;
  readonly confirm?: (part: string) => boolean;
}

/** The surer ones first: where two overlap, the earlier in this list stands. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'email', pattern: /()([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g },
  { kind: 'card-number', pattern: /(^|[^\d-])(\d(?:[ -]?\d){12,18})(?!-?\d)/g, confirm: passesLuhn },
  { kind: 'phone', pattern: /(^|[^\d-])(\(?0[1-9](?:[-() ]{0,2}\d){8,9})(?!-?\d)/g },
  { kind: 'phone', pattern: /()(\+[1-9](?:[-() ]{0,2}\d){7,14})(?!-?\d)/g },
  {
    kind: 'policy-number',
    pattern: /((?:証券|契約|保険|事故|受付)番号[^\dA-Za-z*]{0,8})([A-Za-z]{0,4}-?\d[\d-]{2,}\d)/g,
  },
  {
    kind: 'policy-number',
    pattern:
      /((?:policy|contract|claim) *(?:number|no\.?|#)[^\dA-Za-z*]{0,4}(?:is )?)([A-Z]{0,4}-?\d[\d-]{2,}\d)/gi,
  },
  { kind: 'policy-number', pattern: /(^|[^\w-])([A-Za-z]{1,3}-?\d{6,12})(?![\w-])/g },
  // Long plain numbers, unless they are sums of money.
  { kind: 'policy-number', pattern: /(^|[^\w.,¥-])(\d{9,12})(?![\w,-]| ?[円元])/g },
  { kind: 'health', pattern: HEALTH_WORDS },
];

/**
 * What a customer may not want to hand over in free text: ways to reach them, numbers of policies and cards,
 * details of health. A hint for the person who types, never a filter: it sees too much and too little.
 * In the order of the text, without overlaps.
 */
export function sensitiveParts(text: string): readonly SensitivePart[] {
  const folded = foldWidth(text);
  const parts: SensitivePart[] = [];
  for (const { kind, pattern, confirm } of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const [, before = '', part = ''] = match;
      const start = match.index + before.length;
      const end = start + part.length;
      const overlaps = parts.some((other) => start < other.end && other.start < end);
      if (!overlaps && (confirm?.(part) ?? true)) parts.push({ kind, start, end });
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}
