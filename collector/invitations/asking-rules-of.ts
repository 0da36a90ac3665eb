import type { Config } from '../parse-config.ts';
import type { AskingRules } from './minting/may-ask.ts';
import { createQuietCheck } from './minting/quiet-hours.ts';

export const askingRulesOf = ({
  quietHours,
  timeZone,
}: Pick<Config, 'quietHours' | 'timeZone'>): AskingRules => ({
  isQuiet: quietHours ? createQuietCheck(quietHours, timeZone) : () => false,
});
