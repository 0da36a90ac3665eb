import { describe, expect, it } from 'vitest';
import { validateChoices } from './validate-choices.ts';

const question = { id: 'ways', kind: 'choices', options: ['phone', 'mail', 'line'], atMost: 2 } as const;

describe('validateChoices', () => {
  it('V2: accepts up to the most that may be ticked, and names that number beyond it', () => {
    expect(validateChoices(question, ['line', 'phone'])).toEqual({ ok: true, value: ['line', 'phone'] });
    expect(validateChoices(question, ['line', 'phone', 'mail'])).toEqual({
      ok: false,
      problem: { code: 'too-many', atMost: 2 },
    });
  });

  it('V2: counts an option that is named twice once', () => {
    expect(validateChoices(question, ['line', 'line', 'phone'])).toEqual({
      ok: true,
      value: ['line', 'phone'],
    });
  });
});
