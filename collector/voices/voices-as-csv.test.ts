import { expect, it } from 'vitest';
import { voicesReply } from '../openapi/examples.ts';
import { csvHead, voicesAsCsv } from './voices-as-csv.ts';

const [voice] = voicesReply.voices;
if (!voice) throw new Error('the example has a voice');

it('has a cell for each column, and quotes what would end one', () => {
  const csv = voicesAsCsv([{ ...voice, text: '「はい」, と言われた\n"嘘"', topics: ['manner', 'no-news'] }]);
  expect(csv).toBe(
    `42,${voice.response},0,${voice.receipt},claim-payment,2,ja,agency,agency-0123,false,${voice.finishedAt},${voice.receivedAt},voice,complaint,manner no-news,claims.progress,2024,"「はい」, と言われた\n""嘘""",phone,publish,\r\n`,
  );
  expect(csvHead.split(',')).toHaveLength(csv.split(',').length - 1);
});

it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\tx'])(
  'lets no spreadsheet compute what somebody wrote: %s',
  (text) => {
    expect(voicesAsCsv([{ ...voice, text }])).toContain(`'${text}`);
  },
);
