import { isRecord } from '../is-record.ts';
import type { Contact } from '../kinds.ts';
import { validateFreeText } from '../validate-free-text.ts';
import { validateOption } from '../validate-option.ts';
import { accepted, refused, type Validated } from '../validated.ts';
import { CONTACT_WAYS } from './contact-ways.ts';
import { isEmail } from './is-email.ts';
import { normalizePhone } from './normalize-phone.ts';

/** Graphemes. */
const LONGEST_ADDRESS = 254;
const LONGEST_WHEN = 200;

export function validateContact(value: unknown): Validated<Contact> {
  if (!isRecord(value)) return refused({ code: 'wrong-type' });
  const by = validateOption(CONTACT_WAYS, value.by);
  if (!by.ok) return by;
  if (by.value === 'no') return accepted({ by: by.value });
  const address = validateAddress(by.value, value.address);
  if (!address.ok) return address;
  const when = validateFreeText(value.when, LONGEST_WHEN);
  if (!when.ok) return when;
  const { notThroughAgency } = value;
  if (typeof notThroughAgency !== 'boolean') return refused({ code: 'wrong-type' });
  return accepted({ by: by.value, address: address.value, when: when.value, notThroughAgency });
}

function validateAddress(by: 'phone' | 'email' | 'line', value: unknown): Validated<string> {
  const typed = validateFreeText(value, LONGEST_ADDRESS);
  if (!typed.ok) return typed;
  const address = typed.value.trim();
  if (address === '') return refused({ code: 'address-missing' });
  if (by === 'phone') {
    const phone = normalizePhone(address);
    return phone === undefined ? refused({ code: 'bad-phone' }) : accepted(phone);
  }
  return by === 'email' && !isEmail(address) ? refused({ code: 'bad-email' }) : accepted(address);
}
