import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressRanges, isAddressRange } from './address-ranges.ts';
import { clientAddress } from './client-address.ts';

const proxies = addressRanges(['10.0.0.0/8', '2001:db8:ffff::7']);

it('S3: whatever somebody writes into the header, what counts is whom the outermost trusted proxy saw', () => {
  const line = fc.oneof(
    fc.string(),
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom('10.1.2.3', 'unknown', '198.51.100.9', ', ,'),
  );
  fc.assert(
    fc.property(line, fc.boolean(), (made, two) => {
      const header = `${made}, 203.0.113.7${two ? ', 10.9.9.9' : ''}`;
      expect(clientAddress('10.0.0.1', header, proxies)).toBe('203.0.113.7');
      expect(clientAddress('203.0.113.8', made, proxies)).toBe('203.0.113.8');
      expect(clientAddress('203.0.113.8', made, undefined)).toBe('203.0.113.8');
    }),
  );
});

it.each([
  ['a proxy that is not known has all customers behind it', '127.0.0.1', '203.0.113.7', undefined, undefined],
  ['so has one in a private network', '::ffff:192.168.0.9', undefined, undefined, undefined],
  ['one that is known and asks itself', '10.0.0.1', undefined, proxies, undefined],
  ['one that says no address', '10.0.0.1', 'unknown', proxies, undefined],
  ['one that says the port, too', '10.0.0.1', '203.0.113.7:4711', proxies, '203.0.113.7'],
  ['one that writes IPv6 in brackets', '10.0.0.1', '[2001:DB8:1:2:3::4]:443', proxies, '2001:db8:1:2::/64'],
  ['an IPv4 address in the dress of IPv6', '::ffff:203.0.113.7', undefined, undefined, '203.0.113.7'],
  ['a known proxy on IPv6', '2001:db8:ffff::7', '203.0.113.7', proxies, '203.0.113.7'],
  ['zeros at the beginning of a network', '::5', undefined, proxies, '0:0:0:0::/64'],
  ['somebody in the same network as a proxy', '192.168.0.9', undefined, proxies, '192.168.0.9'],
  ['no connection', undefined, '203.0.113.7', proxies, undefined],
])('tells the address of %s', (_, peer, header, trusted, address) => {
  expect(clientAddress(peer, header, trusted)).toBe(address);
});

it('takes all addresses of one network of 64 bits for one', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(groups, groups, (host, other) => {
      const at = (end: readonly number[]) =>
        ['2001', 'db8', '0', '7', ...end.map((group) => group.toString(16))].join(':');
      expect(clientAddress(at(host), undefined, undefined)).toBe('2001:db8:0:7::/64');
      expect(clientAddress(at(other), undefined, undefined)).toBe('2001:db8:0:7::/64');
    }),
  );
});

it('knows what is a range of addresses', () => {
  for (const good of ['10.0.0.0/8', '10.0.0.1', '::1', 'fc00::/7', '0.0.0.0/0']) {
    expect([good, isAddressRange(good)]).toEqual([good, true]);
  }
  for (const bad of ['', '10.0.0.0/33', '10.0.0', 'proxy', '::1/129', '10.0.0.0/', '10.0.0.0/8/8', '::/-1']) {
    expect([bad, isAddressRange(bad)]).toEqual([bad, false]);
  }
});
