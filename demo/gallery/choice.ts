/** What the gallery shows, and how; all of it stands in the fragment of its address. */
export interface Choice {
  /** Name of a scene. */
  readonly scene: string;
  /** BCP 47. */
  readonly lang: string;
  /** `auto` leaves it to the browser, here and below. */
  readonly theme: (typeof themes)[number];
  readonly motion: (typeof motions)[number];
  /** Percent of the browser's own. */
  readonly text: (typeof textSizes)[number];
  /** `rtl` mirrors the page, whatever its language. */
  readonly dir: (typeof directions)[number];
  /** CSS pixels of the frame, or as wide as there is room. */
  readonly width: (typeof widths)[number];
  /** One scene, the scene in all languages, or all scenes in the language. */
  readonly show: (typeof shows)[number];
}

export const themes = ['auto', 'light', 'dark'] as const;
export const motions = ['auto', 'reduce'] as const;
export const textSizes = ['100', '150', '200'] as const;
export const directions = ['auto', 'rtl'] as const;
export const widths = ['320', '360', '768', '1280', 'all'] as const;
export const shows = ['one', 'languages', 'scenes'] as const;

const firstChoice: Choice = {
  scene: '',
  lang: 'ja',
  theme: 'auto',
  motion: 'auto',
  text: '100',
  dir: 'auto',
  width: '360',
  show: 'one',
};

/** @param hash as `location.hash`; what is not understood is as it is at first */
export function readChoice(hash: string): Choice {
  const told = new URLSearchParams(hash.slice(1));
  const oneOf = <K extends keyof Choice>(key: K, values: readonly Choice[K][]): Choice[K] =>
    values.find((value) => value === told.get(key)) ?? firstChoice[key];
  return {
    scene: told.get('scene') ?? firstChoice.scene,
    lang: told.get('lang') ?? firstChoice.lang,
    theme: oneOf('theme', themes),
    motion: oneOf('motion', motions),
    text: oneOf('text', textSizes),
    dir: oneOf('dir', directions),
    width: oneOf('width', widths),
    show: oneOf('show', shows),
  };
}

/** As short as may be: what is as it is at first is left out. */
export function writeChoice(choice: Choice): string {
  const told = Object.entries(choice).filter(
    ([key, value]) => !Object.entries(firstChoice).some((first) => first[0] === key && first[1] === value),
  );
  return `#${new URLSearchParams(told)}`;
}
