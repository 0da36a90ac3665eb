import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CONTACT_WAYS } from '../questions/contact/contact-ways.ts';
import { parseReceiptReply } from './parse-receipt-reply.ts';
import { ReceiptReplySchema } from './receipt-reply.ts';
import { STAGES } from './stage.ts';

const reply = fc.record(
  {
    receipt: fc.string(),
    survey: fc.string(),
    receivedAt: fc.string(),
    stage: fc.constantFrom(...STAGES),
    stages: fc.array(fc.record({ stage: fc.constantFrom(...STAGES), at: fc.string() })),
    contact: fc.constantFrom(null, ...CONTACT_WAYS),
    withdrawalRequestedAt: fc.string(),
  },
  { requiredKeys: ['receipt', 'survey', 'receivedAt', 'stage', 'stages', 'contact'] },
);

describe('reading how far a voice has come', () => {
  it('reads whatever the schema reads, to the same value', () => {
    fc.assert(
      fc.property(reply, (input) => {
        expect(parseReceiptReply(input)).toEqual(v.parse(ReceiptReplySchema, input));
      }),
    );
  });

  it('R5: gives nothing that the schema would refuse', () => {
    const field = fc.constantFrom(...Object.keys(ReceiptReplySchema.entries));
    const mangled = fc
      .tuple(reply, field, fc.jsonValue())
      .map(([good, name, value]) => ({ ...good, [name]: value }));
    fc.assert(
      fc.property(fc.oneof(mangled, fc.jsonValue()), (input) => {
        const parsed = parseReceiptReply(input);
        return parsed === undefined || v.is(ReceiptReplySchema, parsed);
      }),
    );
  });

  it.each([undefined, null, '<html>', [], {}, { receipt: 'R', survey: 'contract', receivedAt: '' }])(
    'R5: %j is no reply',
    (input) => {
      expect(parseReceiptReply(input)).toBeUndefined();
    },
  );
});
