import type { InvitationChannel } from '../../../src/invitation/invitation.ts';
import { emailMessage } from '../messages/email-message.ts';
import { lineMessage } from '../messages/line-message.ts';
import { smsMessage } from '../messages/sms-message.ts';
import type { Output } from './bulk-options.ts';
import type { LinkedRow } from './bulk-row.ts';
import { csvHead, safeCsvRows } from './csv-text.ts';

/** A file that rows with links are added to. */
interface LinkedFile {
  readonly name: string;
  readonly head: string;
  rows(linked: readonly LinkedRow[]): string;
}

const on = (channel: InvitationChannel, linked: readonly LinkedRow[]): readonly LinkedRow[] =>
  linked.filter(({ request }) => request.channel === channel);
const ndjson = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const linkedFiles: Readonly<Record<Exclude<Output, 'qr'>, LinkedFile>> = {
  links: {
    name: 'links.csv',
    head: csvHead(['id', 'label', 'channel', 'outcome', 'link', 'opens_until', 'submits_until']),
    rows: (linked) =>
      safeCsvRows(
        linked.map(({ request: { id, channel }, label = '', outcome, minted: { invitation }, content }) => [
          id,
          label,
          channel,
          outcome,
          content.link,
          time(invitation.opensUntil),
          time(invitation.submitsUntil),
        ]),
      ),
  },
  line: {
    name: 'line.ndjson',
    head: '',
    rows: (linked) =>
      ndjson(
        on('line', linked).map(({ request: { id }, content }) => ({ id, messages: [lineMessage(content)] })),
      ),
  },
  email: {
    name: 'email.ndjson',
    head: '',
    rows: (linked) =>
      ndjson(on('email', linked).map(({ request: { id }, content }) => ({ id, ...emailMessage(content) }))),
  },
  sms: {
    name: 'sms.csv',
    head: csvHead(['id', 'parts', 'text']),
    rows: (linked) =>
      safeCsvRows(
        on('sms', linked).map(({ request: { id }, content }) => {
          const { parts, text } = smsMessage(content);
          return [id, parts, text];
        }),
      ),
  },
};
