import { readFileSync } from 'node:fs';

/** A fenced block of the guide that has a name behind its language, such as ```` ```html launcher ````. */
export interface Snippet {
  readonly language: string;
  readonly name: string;
  readonly code: string;
}

const FENCE = /^( *)```(\w+) ([\w-]+)\n([\s\S]*?)^\1```$/gm;

export function snippetsIn(markdown: string): readonly Snippet[] {
  return [...markdown.matchAll(FENCE)].map(([, indent = '', language = '', name = '', code = '']) => ({
    language,
    name,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

export const guides = { en: 'docs/embed.md', ja: 'docs/embed.ja.md' } as const;

export const readGuide = (guide: keyof typeof guides): string => readFileSync(guides[guide], 'utf8');

/** What the guides call the insurer. */
const INSURER = 'https://voice.insurer.example';
/** The key that the guides give to a site. */
export const SITE = 'agency-0123';

/** A snippet of the English guide, which holds the same ones as the Japanese. */
export function snippet(name: string): string {
  const found = snippetsIn(readGuide('en')).find((one) => one.name === name);
  if (!found) throw new Error(`${guides.en} has no snippet ${name}`);
  return found.code;
}

/** The same, as a site pastes it whose insurer's surveys come from this origin. */
export const pasted = (name: string, origin: string): string => snippet(name).replaceAll(INSURER, origin);
