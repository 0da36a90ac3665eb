import { isIP, type BlockList } from 'node:net';
import { addressRanges } from './address-ranges.ts';

/** Where no customer is, but a proxy may be: this machine, private networks, and those that providers share. */
const inner = addressRanges([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  '::1',
  'fc00::/7',
  'fe80::/10',
]);

/**
 * Whose request it is, as far as can be told; undefined where it can be only the address of a proxy, which all
 * customers have in common. Of IPv6 the network of 64 bits: whoever has one has all addresses in it.
 *
 * @param peer who is connected
 * @param forwardedFor `X-Forwarded-For`, read from its end and only as far as trusted proxies have written it: what
 *   stands before that anybody may have made up
 * @param trusted undefined where no proxy is known
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList | undefined,
): string | undefined {
  const nearest = plain(peer ?? '');
  if (nearest === undefined) return undefined;
  if (trusted === undefined) return isWithin(inner, nearest) ? undefined : network(nearest);
  const hops = [nearest, ...(forwardedFor ?? '').split(',').toReversed().map(plain)];
  const client = hops.find((hop) => hop === undefined || !isWithin(trusted, hop));
  return client === undefined ? undefined : network(client);
}

/** Without port, brackets, zone, and as IPv4 where it is one; undefined when it is no address. */
function plain(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIP(bare) === 0 ? undefined : bare;
}

const isWithin = (ranges: BlockList, address: string): boolean =>
  ranges.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

function network(address: string): string {
  if (isIP(address) === 4) return address;
  // In the one form that each address has: lower case, its longest run of zeros left out (RFC 5952).
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));
  const zeros = Array.from({ length: 8 - groups(head).length - groups(tail).length }, () => '0');
  return `${[...groups(head), ...zeros, ...groups(tail)].slice(0, 4).join(':')}::/64`;
}
