import type { Choice } from './choice.ts';

const YES = '(min-width: 0)';
const NO = '(max-width: 0)';

/** A media query as it would be answered by a browser whose person had made this choice. */
export function mediaFor(query: string, { theme, motion }: Pick<Choice, 'theme' | 'motion'>): string {
  const decided: Record<string, string> = {
    ...(theme !== 'auto' && {
      '(prefers-color-scheme: dark)': theme === 'dark' ? YES : NO,
      '(prefers-color-scheme: light)': theme === 'light' ? YES : NO,
    }),
    ...(motion === 'reduce' && {
      '(prefers-reduced-motion: reduce)': YES,
      '(prefers-reduced-motion: no-preference)': NO,
    }),
  };
  return Object.entries(decided).reduce((text, [asked, answer]) => text.replaceAll(asked, answer), query);
}

/**
 * Lets a page choose what only the browser's person may: style sheets cannot be told a colour scheme, but their
 * media queries can be rewritten. Forced colours cannot be had this way, since the browser itself draws them.
 */
export function createMediaOverride(document: Document): (choice: Choice) => void {
  const written = new Map<CSSMediaRule, string>();
  const find = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !written.has(rule)) written.set(rule, rule.media.mediaText);
      if (rule instanceof CSSGroupingRule) find(rule.cssRules);
    }
  };
  return (choice) => {
    for (const sheet of document.styleSheets) find(sheet.cssRules);
    for (const [rule, query] of written) rule.media.mediaText = mediaFor(query, choice);
  };
}
