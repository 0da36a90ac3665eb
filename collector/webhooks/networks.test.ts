import { expect, it } from 'vitest';
import { namesThisMachine, reachable } from './networks.ts';

const somewhere = new URL('https://crm.example/koe');
const mayReach = reachable([]);

it.each(['93.184.215.14', '8.8.8.8', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2400:4050::1'])(
  'W4: %s is public',
  (address) => expect(mayReach(somewhere, address)).toBe(true),
);

it.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:93.184.215.14',
  '64:ff9b::a00:1',
  '2001::1',
  '2001:db8::1',
  '2002:a00:1::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
])('W4: %s is not', (address) => expect(mayReach(somewhere, address)).toBe(false));

it('W4: reaches what is allowed by name, and nothing beside it', () => {
  const allowing = reachable(['10.20.0.0/16', 'fd12:3456::/48']);
  expect(['10.20.3.4', 'fd12:3456::9'].map((address) => allowing(somewhere, address))).toEqual([true, true]);
  expect(['10.21.0.1', 'fd12:3457::9', '127.0.0.1'].map((address) => allowing(somewhere, address))).toEqual([
    false,
    false,
    false,
  ]);
});

it('W4: this machine is reached by who names it, not by a name that leads there', () => {
  for (const here of ['http://localhost:9/', 'http://127.0.0.1/', 'http://[::1]:80/', 'http://0x7f.1/']) {
    expect([here, namesThisMachine(new URL(here))]).toEqual([here, true]);
    expect(mayReach(new URL(here), '127.0.0.1')).toBe(true);
    expect(mayReach(new URL(here), '10.0.0.1')).toBe(false);
  }
  for (const away of ['http://localhost.example/', 'http://127.0.0.1.example/', 'http://10.0.0.1/'])
    expect([away, namesThisMachine(new URL(away))]).toEqual([away, false]);
});
