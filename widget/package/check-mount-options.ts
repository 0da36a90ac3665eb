import type { MountOptions } from './mount-options.ts';

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** Texts among the options: which are taken, and how to say so. */
const texts = {
  origin: {
    isTaken: matches(/^https?:\/\/[\w.:[\]-]+$/),
    taken: 'an origin such as "https://voice.insurer.example", without a path',
  },
  survey: { isTaken: matches(/^[\w-]+$/), taken: 'the id of a survey such as "contract"' },
  site: { isTaken: matches(/^[\w-]+$/), taken: 'the key of a website such as "hinata-my"' },
  lang: { isTaken: matches(/^[\w-]+$/), taken: 'a BCP 47 tag such as "ja"' },
  invitation: { isTaken: matches(/^[\w.-]+$/), taken: 'an invitation as it was signed' },
} as const;
const required: readonly string[] = ['origin', 'survey'];

/** Throws a `TypeError` that names the option, without its value: it may be an invitation (P3, E3). */
export function checkMountOptions(options: MountOptions): void {
  for (const name of ['origin', 'survey', 'site', 'lang', 'invitation'] as const) {
    const { isTaken, taken } = texts[name];
    const value: unknown = options[name];
    if (value === undefined && !required.includes(name)) continue;
    if (typeof value !== 'string' || !isTaken(value))
      throw new TypeError(`mountSurvey: ${name} must be ${taken}`);
  }
}
