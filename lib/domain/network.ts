/** The header in which scripts/web-server.mjs says where a request comes from; what a visitor sends under this name is not believed. */
export const VISITOR_ADDRESS = 'x-visitor-address';

const IPV6_GROUPS = 8;
const PREFIX_GROUPS = 4;

/**
 * What stands for a visitor's network: an IPv4 address as it is, the first 64 bits of an IPv6 one
 * ("2001:db8:0:1::/64"), since one household or office has all of those.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;

  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, IPV6_GROUPS - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  const prefix = groups.slice(0, PREFIX_GROUPS).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${prefix.join(':')}::/64`;
}
