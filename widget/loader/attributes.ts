/** Attributes that take a value, and what each accepts; the console shows the same pattern (E3). */
export const attributes: Readonly<Record<string, string>> = {
  survey: '[\\w-]+',
  'quiet-days': '\\d+',
  display: 'inline|launcher',
  site: '[\\w-]+',
  lang: '[\\w-]+',
  invitation: '[\\w.-]+',
  trigger: 'click',
};
