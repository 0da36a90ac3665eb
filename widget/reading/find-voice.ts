type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Regions to be preferred, and the scripts that a bare tag leaves open. */
const regions: Readonly<Record<string, string>> = { zh: 'CN', pt: 'BR', en: 'US' };
/** Read out, they are another language than what is written. */
const otherTongues = new Set(['zh-HK', 'zh-MO']);

/** Android writes `ja_JP`. */
const tagOf = ({ lang }: Voice): string => lang.replace('_', '-');
const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/**
 * The voice for a language (BCP 47), or undefined. On the device alone: others would have the words sent to whoever
 * made the browser.
 */
export function findVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = primary(lang);
  const fitting = voices.filter(
    (voice) => voice.localService && primary(tagOf(voice)) === wanted && !otherTongues.has(tagOf(voice)),
  );
  const region = regions[wanted];
  const near = fitting.filter((voice) => region === undefined || tagOf(voice).endsWith(`-${region}`));
  const best = near.length > 0 ? near : fitting;
  return best.find((voice) => voice.default) ?? best[0];
}
