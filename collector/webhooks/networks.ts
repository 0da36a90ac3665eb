import { isIP } from 'node:net';
import { addressRanges } from '../limits/address-ranges.ts';

/** What the public Internet does not route, or routes back into a private network (IANA's special-purpose registries). */
const NOT_PUBLIC_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const PUBLIC_IPV6 = ['2000::/3'];
/** With the tunnels, which lead to whatever IPv4 address is written into theirs. */
const NOT_PUBLIC_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const THIS_MACHINE = ['127.0.0.0/8', '::1/128'];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function within(texts: readonly string[]): (address: string) => boolean {
  const ranges = addressRanges(texts);
  return (address) => ranges.check(address, familyOf(address));
}

/** Without the brackets of an IPv6 address. */
const bareHost = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

const isThisMachine = within(THIS_MACHINE);
/** Written so, not found out by asking for the name: whoever answers that may say anything. */
export const namesThisMachine = (url: URL): boolean =>
  bareHost(url) === 'localhost' || (isIP(bareHost(url)) !== 0 && isThisMachine(bareHost(url)));

/** The address that is written in it, if it is not a name. */
export const writtenAddress = (url: URL): string | undefined =>
  isIP(bareHost(url)) === 0 ? undefined : bareHost(url);

/** Whether webhooks for a URL may go to an address that it has, or that its name has just now. */
export type MayReach = (url: URL, address: string) => boolean;

/** Public addresses, those in `allowed`, and this machine for who names it. */
export function reachable(allowed: readonly string[]): MayReach {
  const isAllowed = within(allowed);
  const isNotPublic = within([...NOT_PUBLIC_IPV4, ...NOT_PUBLIC_IPV6]);
  const isPublicIpv6 = within(PUBLIC_IPV6);
  const isPublic = (address: string): boolean =>
    !isNotPublic(address) && (familyOf(address) === 'ipv4' || isPublicIpv6(address));
  return (url, address) =>
    isPublic(address) || isAllowed(address) || (namesThisMachine(url) && isThisMachine(address));
}
