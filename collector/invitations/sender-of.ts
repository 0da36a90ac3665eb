import type { Config } from '../parse-config.ts';
import { createDayFormat } from './messages/day-format.ts';
import type { Sender } from './messages/message-content.ts';

export const senderOf = ({
  origin,
  name,
  timeZone,
}: Pick<Config, 'origin' | 'name' | 'timeZone'>): Sender => ({
  origin,
  name,
  dayFormat: createDayFormat(timeZone),
});
