import { settings } from '../plain.ts';

/** What each attribute says, as it stands; absent ones are left out. A script tag's come as `data-…`. */
export type Settings = Readonly<Partial<Record<(typeof settings)[number], string>>>;

export function readSettings(element: Element): Settings {
  return Object.fromEntries(
    settings.flatMap((name) => {
      const value = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}
