import {BlockList, isIP} from 'node:net';

/** Sources: the IANA registries of special-purpose addresses, IPv4 and IPv6. */
const ranges: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const closed = new BlockList();
for (const [address, bits] of ranges) closed.addSubnet(address, bits, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** IPv6 ranges in which an IPv4 address stands at these hexadecimal groups: mapped, translated, 6to4. */
const carriers: readonly (readonly [RegExp, number])[] = [
  [/^0:0:0:0:0:ffff:/, 6],
  [/^0:0:0:0:ffff:0:/, 6],
  [/^64:ff9b:0:0:0:0:/, 6],
  [/^2002:/, 1],
];

/** The eight groups of an IPv6 address, apart by colons, none left out. */
function groupsOf(address: string): readonly string[] {
  const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = short.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  return [...before, ...Array.from({length: 8 - before.length - after.length}, () => '0'), ...after];
}

function carried(address: string): string | undefined {
  const groups = groupsOf(address);
  const [, at] = carriers.find(([range]) => range.test(`${groups.join(':')}:`)) ?? [];
  if (at === undefined) return undefined;
  const [high = 0, low = 0] = groups.slice(at, at + 2).map(group => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** True for an IP address that is not of the public internet: loopback, private, link-local and other special ones. */
export function isPrivate(given: string): boolean {
  const address = given.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const kind = isIP(address);
  if (kind === 0) return false;
  if (kind === 4) return closed.check(address, 'ipv4');
  const inside = carried(address);
  return inside === undefined ? closed.check(address, 'ipv6') : closed.check(inside, 'ipv4');
}

/** True for a host that is private by its name alone, before anything is looked up. */
export const isPrivateName = (host: string): boolean =>
  isPrivate(host) || /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$/.test(host) || /^[^.:[\]]+$/.test(host);
