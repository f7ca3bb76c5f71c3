/** Addresses that are not for the public internet, or that carry another address inside. */
export interface SpecialRange {
  readonly network: string
  readonly prefix: number
  readonly kind: string
  /** Found in homes, offices and on the own machine; the only kinds that `allowPrivate` opens. */
  readonly isIntranet?: true
}

/**
 * IANA's registries of special-purpose addresses (RFC 6890 and its updates), and the addresses at which clouds hand out
 * machine credentials. The first match counts, so that a narrow range stands before the wider one.
 */
export const specialRanges: readonly SpecialRange[] = [
  { network: '0.0.0.0', prefix: 8, kind: 'this network' },
  { network: '10.0.0.0', prefix: 8, kind: 'private', isIntranet: true },
  { network: '100.100.100.200', prefix: 32, kind: 'cloud metadata' },
  { network: '100.64.0.0', prefix: 10, kind: 'carrier-grade NAT', isIntranet: true },
  { network: '127.0.0.0', prefix: 8, kind: 'loopback', isIntranet: true },
  { network: '168.63.129.16', prefix: 32, kind: 'cloud metadata' },
  { network: '169.254.169.254', prefix: 32, kind: 'cloud metadata' },
  { network: '169.254.0.0', prefix: 16, kind: 'link-local' },
  { network: '172.16.0.0', prefix: 12, kind: 'private', isIntranet: true },
  { network: '192.0.0.0', prefix: 24, kind: 'protocol assignments' },
  { network: '192.0.2.0', prefix: 24, kind: 'documentation' },
  { network: '192.31.196.0', prefix: 24, kind: 'AS112' },
  { network: '192.52.193.0', prefix: 24, kind: 'automatic multicast tunneling' },
  { network: '192.88.99.0', prefix: 24, kind: '6to4 relay' },
  { network: '192.168.0.0', prefix: 16, kind: 'private', isIntranet: true },
  { network: '192.175.48.0', prefix: 24, kind: 'AS112' },
  { network: '198.18.0.0', prefix: 15, kind: 'benchmarking' },
  { network: '198.51.100.0', prefix: 24, kind: 'documentation' },
  { network: '203.0.113.0', prefix: 24, kind: 'documentation' },
  { network: '224.0.0.0', prefix: 4, kind: 'multicast' },
  { network: '255.255.255.255', prefix: 32, kind: 'broadcast' },
  { network: '240.0.0.0', prefix: 4, kind: 'reserved' },
  { network: '::1', prefix: 128, kind: 'loopback', isIntranet: true },
  { network: '::', prefix: 128, kind: 'unspecified' },
  { network: '::ffff:0:0', prefix: 96, kind: 'IPv4-mapped' },
  { network: '::ffff:0:0:0', prefix: 96, kind: 'IPv4-translated' },
  { network: '::', prefix: 96, kind: 'IPv4-compatible' },
  { network: '64:ff9b::', prefix: 96, kind: 'NAT64' },
  { network: '64:ff9b:1::', prefix: 48, kind: 'local NAT64' },
  { network: '100::', prefix: 64, kind: 'discard' },
  { network: '2001::', prefix: 32, kind: 'Teredo' },
  { network: '2001:2::', prefix: 48, kind: 'benchmarking' },
  { network: '2001:10::', prefix: 28, kind: 'ORCHID' },
  { network: '2001:20::', prefix: 28, kind: 'ORCHID' },
  { network: '2001::', prefix: 23, kind: 'protocol assignments' },
  { network: '2001:db8::', prefix: 32, kind: 'documentation' },
  { network: '2002::', prefix: 16, kind: '6to4' },
  { network: '2620:4f:8000::', prefix: 48, kind: 'AS112' },
  { network: '3fff::', prefix: 20, kind: 'documentation' },
  { network: '5f00::', prefix: 16, kind: 'segment routing' },
  { network: 'fd00:ec2::254', prefix: 128, kind: 'cloud metadata' },
  { network: 'fc00::', prefix: 7, kind: 'unique-local', isIntranet: true },
  { network: 'fe80::', prefix: 10, kind: 'link-local' },
  { network: 'fec0::', prefix: 10, kind: 'site-local' },
  { network: 'ff00::', prefix: 8, kind: 'multicast' },
]
