import { settings as names } from '../plain.ts';
import { parseTrigger, TRIGGER } from './parse-trigger.ts';
import type { Settings } from './read-settings.ts';

const accepted: Readonly<Record<keyof Settings, readonly [pattern: RegExp, words: string]>> = {
  survey: [/^[\w-]+$/, 'the id of a survey, such as contract'],
  display: [/^(launcher|inline|dialog)$/, 'launcher, inline or dialog'],
  trigger: [TRIGGER, 'click, load, delay:SECONDS (whole, at most 99999) or event:NAME'],
  'quiet-days': [/^\d+$/, 'a whole number of days'],
  site: [/^[\w.-]+$/, 'the key of your site'],
  lang: [/^[\w.-]+$/, 'a language tag, such as ja or pt-BR'],
  invitation: [/^[\w.-]+$/, 'the invitation as the insurer gave it'],
  'shared-device': [/^[\w.-]*$/, 'present or absent'],
};

/** What is wrong with the attributes, one sentence each (E3); without the value, which may be an invitation (P3). */
export function problemsIn(settings: Settings): readonly string[] {
  const problems = names.flatMap((name) => {
    const [pattern, words] = accepted[name];
    const value = settings[name];
    const isGood = value ? pattern.test(value) : name !== 'survey';
    return isGood ? [] : [`${name} must be ${words}`];
  });
  const opensTwice = settings.display === 'inline' && parseTrigger(settings.trigger) !== undefined;
  return opensTwice
    ? [...problems, 'trigger must be click or absent where display is inline: it is open at once']
    : problems;
}
