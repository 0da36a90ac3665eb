import { describe, expect, it } from 'vitest';
import { validateContact } from './validate-contact.ts';

const phone = { by: 'phone', address: '090-0000-1234', when: '夕方', notThroughAgency: true };
const codeOf = (value: unknown) => {
  const contact = validateContact(value);
  return contact.ok ? 'ok' : contact.problem.code;
};

describe('validateContact', () => {
  it('V2: keeps nothing but the refusal of who wants no contact', () => {
    expect(validateContact({ by: 'no', address: '090-0000-1234' })).toEqual({
      ok: true,
      value: { by: 'no' },
    });
  });

  it('V2: rewrites the phone number and leaves the other words as typed', () => {
    const typed = { ...phone, address: '　０９０ー００００ー１２３４ ', when: '１８時〜' };
    expect(validateContact(typed)).toEqual({ ok: true, value: { ...phone, when: '１８時〜' } });
  });

  it.each(['', ' 　', '\n'])('V2: says that the address is missing: %j', (address) => {
    for (const by of ['phone', 'email', 'line']) {
      expect(codeOf({ ...phone, by, address })).toBe('address-missing');
    }
  });

  it('V2: takes any name for LINE, and checks number and address of the others', () => {
    expect(codeOf({ ...phone, by: 'line', address: '🌻はなこ' })).toBe('ok');
    expect(codeOf({ ...phone, address: 'はなこ' })).toBe('bad-phone');
    expect(codeOf({ ...phone, by: 'email', address: 'はなこ' })).toBe('bad-email');
  });

  it.each([
    null,
    [],
    'no',
    {},
    { by: 'phone' },
    { ...phone, when: undefined },
    { ...phone, notThroughAgency: 'yes' },
    { ...phone, address: 9_000_001_234 },
  ])('V2: refuses %j as no contact', (value) => {
    expect(codeOf(value)).toBe('wrong-type');
  });

  it('V2: refuses unknown ways and overlong words', () => {
    expect(codeOf({ ...phone, by: 'fax' })).toBe('not-an-option');
    expect(codeOf({ ...phone, when: '朝'.repeat(201) })).toBe('too-long');
    expect(codeOf({ ...phone, by: 'line', address: 'あ'.repeat(255) })).toBe('too-long');
  });
});
