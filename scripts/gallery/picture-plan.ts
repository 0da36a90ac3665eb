import { parseArgs } from 'node:util';

/** Those that an operating system may ask for; `forced`: with a few colours of the person's own. */
const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];

/** What `npm run screenshots` is asked for. */
export interface PicturePlan {
  readonly folder: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** CSS pixels. */
  readonly widths: readonly number[];
  readonly themes: readonly Theme[];
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
  const wanted = (values.theme ?? ['light', 'dark']).map((name) => {
    const theme = themes.find((each) => each === name);
    if (theme) return theme;
    throw new Error(`--theme ${name}: there are ${themes.join(', ')}`);
  });
  if (folder === undefined || more.length > 0 || widths.some((width) => !(width > 0)))
    throw new Error(
      'usage: npm run screenshots -- <folder> [--lang ja]… [--width 320]… [--theme dark]… [--scene <part of a name>]',
    );
  return { folder, languages: values.lang ?? ['ja'], widths, themes: wanted, part: values.scene ?? '' };
}
