import { parseArgs } from 'node:util';

/** What `npm run screenshots` is asked for. */
export interface PicturePlan {
  readonly folder: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** CSS pixels. */
  readonly widths: readonly number[];
  readonly themes: readonly ('light' | 'dark')[];
  /** Only scenes whose name holds this. */
  readonly part: string;
}

const heights: Readonly<Record<number, number>> = { 320: 640, 360: 740, 768: 1024, 1280: 800 };

/** Of a device that is this wide. */
export const heightFor = (width: number): number => heights[width] ?? 800;

/** @throws Error that says how it is called */
export function picturePlan(args: readonly string[]): PicturePlan {
  const several = { type: 'string', multiple: true } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: several, width: several, theme: several, scene: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  const widths = (values.width ?? Object.keys(heights)).map(Number);
  const themes = (values.theme ?? ['light', 'dark']).map((theme) => {
    if (theme === 'light' || theme === 'dark') return theme;
    throw new Error(`--theme ${theme}: there are light and dark`);
  });
  if (folder === undefined || more.length > 0 || widths.some((width) => !(width > 0)))
    throw new Error(
      'usage: npm run screenshots -- <folder> [--lang ja]… [--width 320]… [--theme dark]… [--scene <part of a name>]',
    );
  return { folder, languages: values.lang ?? ['ja'], widths, themes, part: values.scene ?? '' };
}
