import { describe, expect, it } from 'vitest';
import { normalizePhone } from './normalize-phone.ts';

describe('normalizePhone', () => {
  it.each([
    ['090-0000-1234', '090-0000-1234'],
    ['０３（００００）１２３４', '03(0000)1234'],
    ['０９０−００００‐１２３４', '090-0000-1234'],
    ['0120 000 123', '0120 000 123'],
    ['＋81 90 0000 1234', '+81 90 0000 1234'],
  ])('reads %s as %s, and that as itself', (typed, phone) => {
    expect(normalizePhone(typed)).toBe(phone);
    expect(normalizePhone(phone)).toBe(phone);
  });

  it.each([
    '',
    '110',
    '03-0000-123',
    '090-0000-12345',
    '1234567890',
    '00-0000-0000',
    '+0 90 0000 1234',
    '090-OOOO-1234',
  ])('takes %j for no phone number', (typed) => {
    expect(normalizePhone(typed)).toBeUndefined();
  });
});
