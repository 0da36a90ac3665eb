import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseSubmitReply } from './parse-submit-reply.ts';
import { problems } from './problems.ts';
import { SubmitReplySchema } from './submit.ts';

const echo = { id: fc.uuid({ version: 7 }), sha256: fc.string() };
const result = fc.oneof(
  fc.record({ ...echo, outcome: fc.constantFrom('stored', 'duplicate'), receipt: fc.string() }),
  fc.record({
    ...echo,
    outcome: fc.constantFrom('conflict', 'rejected'),
    problem: fc.constant(problems.conflict()),
  }),
);
const stored = { id: 'a', sha256: 'b', outcome: 'stored', receipt: '33KEEFC5THK4' } as const;

describe('reading what the collector answered', () => {
  it('reads whatever the schema reads, to the same value', () => {
    fc.assert(
      fc.property(fc.record({ results: fc.array(result) }), (reply) => {
        expect(parseSubmitReply(reply)).toEqual(v.parse(SubmitReplySchema, reply));
      }),
    );
  });

  it('gives nothing that the schema would refuse', () => {
    const mangled = fc
      .tuple(result, fc.constantFrom('id', 'sha256', 'outcome', 'receipt', 'problem'), fc.jsonValue())
      .map(([good, field, value]) => ({ ...good, [field]: value }));
    const reply = fc.oneof(
      fc.jsonValue(),
      fc.record({ results: fc.array(fc.oneof(mangled, fc.jsonValue())) }),
    );
    fc.assert(
      fc.property(reply, (input) => {
        const parsed = parseSubmitReply(input);
        return parsed === undefined || v.is(SubmitReplySchema, parsed);
      }),
    );
  });

  it('R3: leaves out a result that cannot be read and keeps the others', () => {
    const { receipt: _, ...withoutReceipt } = stored;
    const results = [null, withoutReceipt, { ...stored, outcome: 'eaten' }, stored, { ...stored, id: 1 }];
    expect(parseSubmitReply({ results })).toEqual({ results: [stored] });
  });

  it.each([undefined, null, '<html>', [], {}, { results: {} }, { results: null }])(
    'R5: %j is no reply',
    (input) => {
      expect(parseSubmitReply(input)).toBeUndefined();
    },
  );
});
