/** The style sheet with its `rem` in pixels. */
export const fixedLengths = (css: string, rem: number): string =>
  css.replace(/(\d*\.?\d+)rem\b/g, (_, count: string) => `${Number(count) * rem}px`);
