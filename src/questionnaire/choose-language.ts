/**
 * The language to show out of those available, by the visitor's wishes in order (BCP 47 tags or ranges):
 * lookup of RFC 4647 section 3.4, then one of the same language and script (zh-CN reads zh-Hans). Falls back
 * to Japanese, then to the first available. Throws a RangeError when none is.
 */
export function chooseLanguage<Tag extends string>(
  available: readonly Tag[],
  wanted: readonly string[],
): Tag {
  for (const range of wanted) {
    const found = lookUp(available, range) ?? sameScript(available, range);
    if (found !== undefined) return found;
  }
  const fallback = available.find((tag) => tag === 'ja') ?? available[0];
  if (fallback === undefined) throw new RangeError('no language is available');
  return fallback;
}

function lookUp<Tag extends string>(available: readonly Tag[], range: string): Tag | undefined {
  for (let subtags = range.toLowerCase().split('-'); subtags.length > 0; subtags = subtags.slice(0, -1)) {
    const candidate = subtags.join('-');
    const found = available.find((tag) => tag.toLowerCase() === candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sameScript<Tag extends string>(available: readonly Tag[], range: string): Tag | undefined {
  const wanted = languageAndScript(range);
  return wanted === undefined ? undefined : available.find((tag) => languageAndScript(tag) === wanted);
}

/** `undefined` for what is not a language tag, such as `*`. */
function languageAndScript(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === undefined ? undefined : `${language}-${script}`;
  } catch {
    return undefined;
  }
}
