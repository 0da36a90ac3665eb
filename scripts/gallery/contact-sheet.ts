/** One page of all pictures, so that a person can look at everything at once and still read each. */
export interface ContactSheet {
  readonly title: string;
  /** CSS pixels of a picture as it was taken. */
  readonly width: number;
  /** Names, which are also those of their files. */
  readonly pictures: readonly string[];
}

/** A sheet is no wider than what viewers show without shrinking it beyond reading. */
const SHEET_WIDTH = 3_600;
/** Wide pictures lie on it at half their size. */
const scaleOf = (width: number): number => (width > 400 ? 0.5 : 1);

export function contactSheet({ title, width, pictures }: ContactSheet): string {
  const shown = width * scaleOf(width);
  const columns = Math.max(1, Math.floor(SHEET_WIDTH / (shown + 24)));
  const figures = pictures.map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><img src="./${name}.png" width="${shown}" alt=""></figure>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>
body { margin: 0; padding: 24px; background: #dcd7cc; font: 20px sans-serif; inline-size: max-content; }
h1 { margin: 0 0 16px; font-size: 28px; }
main { display: grid; grid-template-columns: repeat(${columns}, ${shown}px); gap: 24px; align-items: start; }
figure { margin: 0; }
figcaption { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
img { display: block; box-shadow: 0 0 0 1px #0003; }
</style></head><body><h1>${title}</h1><main>${figures.join('')}</main></body></html>`;
}
