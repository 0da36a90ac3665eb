import { foldWidth } from './fold-width.ts';
import { HEALTH_WORDS } from './health-words.ts';
import { isMyNumber } from './is-my-number.ts';
import { passesLuhn } from './passes-luhn.ts';
import { policyPattern, type PolicyFormat } from './policy-number/policy-format.ts';

export interface SensitivePart {
  readonly kind: 'email' | 'my-number' | 'card-number' | 'phone' | 'policy-number' | 'health';
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

const CURRENCY = '[円元¥￥€$]|万|億|yen|JPY|원|đồng|रुपैयाँ';
/** Long plain numbers, unless they are sums of money. */
const PLAIN_NUMBER = new RegExp(`(^|[^\\w.,¥￥$€-])(\\d{9,12})(?![\\w,-]| ?(?:${CURRENCY}))`, 'g');
/** A date and a time written without signs. */
const isMoment = (part: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d)?$/.test(part);
const isNoMoment = (part: string): boolean => !isMoment(part);

/** The surer ones first: where two overlap, the earlier in this list stands. */
const SURE: readonly Pattern[] = [
  { kind: 'email', pattern: /()([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g },
  { kind: 'card-number', pattern: /(^|[^\d-])(\d(?:[ -]?\d){12,18})(?!-?\d)/g, confirm: passesLuhn },
  {
    kind: 'my-number',
    pattern: new RegExp(
      `(^ ?|[^\\w.,¥￥$€ -]|[^\\d¥￥$€ ] )(\\d{4}([ -]?)\\d{4}\\3\\d{4})(?![\\w,]|[ -]\\d| ?(?:${CURRENCY}))`,
      'g',
    ),
    confirm: (part) => isMyNumber(part) && isNoMoment(part),
  },
  { kind: 'phone', pattern: /(^|[^\d.-])(\(?0[1-9](?:[-(). ]{0,2}\d){8,9})(?!-?\d)/g },
  { kind: 'phone', pattern: /()(\+[1-9](?:[-(). ]{0,2}\d){7,14})(?!-?\d)/g },
];
const LIKELY: readonly Pattern[] = [
  {
    kind: 'policy-number',
    pattern:
      /((?:証券|契約|保険|事故|受付)番号[^\dA-Za-z*]{0,8})([A-Za-z]{0,4}[- ]?\d(?:-?\d| (?!\d+[年月日時分円元])\d){3,})/g,
  },
  {
    kind: 'policy-number',
    pattern:
      /((?:policy|contract|claim) *(?:number|no\.?|#)[^\dA-Za-z*]{0,4}(?:is )?)([A-Z]{0,4}[- ]?\d(?:-?\d| \d){3,})/gi,
  },
  { kind: 'policy-number', pattern: /(^|[^\w-])([A-Za-z]{1,3}-?\d{6,12})(?![\w-])/g },
  { kind: 'policy-number', pattern: PLAIN_NUMBER, confirm: isNoMoment },
  { kind: 'health', pattern: HEALTH_WORDS },
];

/**
 * What a customer may not want to hand over in free text: ways to reach them, numbers of policies and cards, their own
 * number, details of health. A hint for the person who types, never a filter: it sees too much and too little. `formats`
 * are the insurer's own policy numbers. In the order of the text, without overlaps.
 */
export function sensitiveParts(
  text: string,
  formats: readonly PolicyFormat[] = [],
): readonly SensitivePart[] {
  const folded = foldWidth(text);
  const own = formats.map((format): Pattern => ({ kind: 'policy-number', pattern: policyPattern(format) }));
  const parts: SensitivePart[] = [];
  for (const { kind, pattern, confirm } of [...SURE, ...own, ...LIKELY]) {
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
