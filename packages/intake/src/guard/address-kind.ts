import { BlockList, isIP } from 'node:net'
import { type SpecialRange, specialRanges } from './special-ranges.ts'

type Family = 'ipv4' | 'ipv6'

const rangesOf = (family: Family) =>
  specialRanges
    .filter(({ network }) => network.includes(':') === (family === 'ipv6'))
    .map((range) => ({ range, list: blockListOf(range, family) }))

const ranges = { ipv4: rangesOf('ipv4'), ipv6: rangesOf('ipv6') }

/** The only part of IPv6 that is handed out for use on the public internet. */
const globalUnicast = blockListOf({ network: '2000::', prefix: 3, kind: 'global unicast' }, 'ipv6')

/** Why an address may not be connected to (`loopback`, `private`, `NAT64` …), or null where it is a public one. */
export function refusedKind(address: string, allowPrivate = false): string | null {
  // A zone (`fe80::1%eth0`) names a network card of this machine.
  const bare = address.replace(/%.*$/u, '')
  const version = isIP(bare)
  if (version === 0) return 'not an IP address'
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const special = ranges[family].find(({ list }) => list.check(bare, family))?.range
  if (special) return allowPrivate && special.isIntranet ? null : special.kind
  return family === 'ipv6' && !globalUnicast.check(bare, 'ipv6') ? 'unassigned' : null
}

function blockListOf({ network, prefix }: SpecialRange, family: Family): BlockList {
  const list = new BlockList()
  list.addSubnet(network, prefix, family)
  return list
}
