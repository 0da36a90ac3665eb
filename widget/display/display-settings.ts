export const textSizes = [100, 125, 150, 200] as const;

/** Per cent of the size that the browser is set to. */
export type TextSize = (typeof textSizes)[number];

/** How a person likes to read. A choice of display, never an answer. */
export interface DisplaySettings {
  readonly textSize: TextSize;
  /** Readings over kanji; says something in Japanese only. */
  readonly furigana: boolean;
  /** A button beside each question that reads it out. */
  readonly readAloud: boolean;
}

export const usualDisplay: DisplaySettings = { textSize: 100, furigana: false, readAloud: false };
