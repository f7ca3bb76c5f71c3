import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusedKind } from './address-kind.ts'
import { checkUrl } from './check-url.ts'
import { guardedLookup } from './guarded-lookup.ts'

describe('the kind of an address', () => {
  test.each([
    ['0.0.0.0', 'this network'],
    ['0.255.255.255', 'this network'],
    ['10.0.0.1', 'private'],
    ['10.255.255.255', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', 'cloud metadata'],
    ['100.127.255.255', 'carrier-grade NAT'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['168.63.129.16', 'cloud metadata'],
    ['169.254.169.254', 'cloud metadata'],
    ['169.254.0.1', 'link-local'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.0.8', 'protocol assignments'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', '6to4 relay'],
    ['192.168.178.1', 'private'],
    ['198.18.0.1', 'benchmarking'],
    ['198.19.255.255', 'benchmarking'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:8.8.8.8', 'IPv4-mapped'],
    ['::ffff:0:8.8.8.8', 'IPv4-translated'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b:1::a00:1', 'local NAT64'],
    ['100::1', 'discard'],
    ['2001::1', 'Teredo'],
    ['2001:2::1', 'benchmarking'],
    ['2001:10::1', 'ORCHID'],
    ['2001:20::1', 'ORCHID'],
    ['2001:1::1', 'protocol assignments'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::', '6to4'],
    ['3fff::1', 'documentation'],
    ['5f00::1', 'segment routing'],
    ['fc00::1', 'unique-local'],
    ['fd12:3456::1', 'unique-local'],
    ['fd00:ec2::254', 'cloud metadata'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['4000::1', 'unassigned'],
    ['e000::1', 'unassigned'],
    ['localhost', 'not an IP address'],
    ['', 'not an IP address'],
  ])('%s is refused as %s', (address, kind) => {
    expect(refusedKind(address)).toBe(kind)
  })

  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '192.167.255.255',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2003:e1::1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is public', (address) => {
    expect(refusedKind(address)).toBeNull()
  })

  test.each(['127.0.0.1', '10.1.2.3', '192.168.0.1', '100.64.0.1', '::1', 'fd12::1'])(
    '%s is open in an intranet',
    (address) => {
      expect(refusedKind(address, true)).toBeNull()
    },
  )

  test.each([
    '169.254.169.254',
    '100.100.100.200',
    'fd00:ec2::254',
    '224.0.0.1',
    '0.0.0.0',
    'fe80::1',
    '2002:a00:1::',
    '::ffff:10.0.0.1',
  ])('%s is closed even in an intranet', (address) => {
    expect(refusedKind(address, true)).not.toBeNull()
  })
})

describe('the check of a URL', () => {
  test.each([
    ['http://localhost/', 'address-refused'],
    ['http://LOCALHOST./', 'address-refused'],
    ['http://sub.localhost/', 'address-refused'],
    ['http://127.0.0.1/', 'address-refused'],
    ['http://127.0.0.1./', 'address-refused'],
    ['http://127.1/', 'address-refused'],
    ['http://2130706433/', 'address-refused'],
    ['http://017700000001/', 'address-refused'],
    ['http://0177.0.0.1/', 'address-refused'],
    ['http://0x7f000001/', 'address-refused'],
    ['http://0x7f.0x0.0x0.0x1/', 'address-refused'],
    ['http://0/', 'address-refused'],
    ['http://10.1/', 'address-refused'],
    ['http://0xa9fea9fe/latest/meta-data/', 'address-refused'],
    ['http://169.254.43518/', 'address-refused'],
    ['http://[::1]/', 'address-refused'],
    ['http://[0:0:0:0:0:0:0:1]/', 'address-refused'],
    ['http://[::ffff:7f00:1]/', 'address-refused'],
    ['http://[::ffff:169.254.169.254]/', 'address-refused'],
    ['http://[64:ff9b::10.0.0.1]/', 'address-refused'],
    ['http://[fe80::1]/', 'address-refused'],
    ['http://①②⑦.⓪.⓪.①/', 'address-refused'],
    ['http://127。0。0。1/', 'address-refused'],
    ['http://%31%32%37.0.0.1/', 'address-refused'],
    ['http://ⓛocalhost/', 'address-refused'],
    ['http://metadata.google.internal/', 'address-refused'],
    ['http://fritz.box.home.arpa/', 'address-refused'],
    ['http://printer.local/', 'address-refused'],
    ['http://intranet/', 'address-refused'],
    ['http://1.0.0.127.in-addr.arpa/', 'address-refused'],
    ['file:///etc/passwd', 'scheme-refused'],
    ['ftp://zeitung.de/', 'scheme-refused'],
    ['gopher://zeitung.de/', 'scheme-refused'],
    ['data:text/html,hello', 'scheme-refused'],
    ['javascript:alert(1)', 'scheme-refused'],
    ['http://user@zeitung.de/', 'credentials-refused'],
    ['http://user:word@zeitung.de/', 'credentials-refused'],
    ['http://zeitung.de@127.0.0.1/', 'credentials-refused'],
    ['http://zeitung.de:22/', 'port-refused'],
    ['http://zeitung.de:6379/', 'port-refused'],
    ['https://zeitung.de:25/', 'port-refused'],
    ['http://zeitung.de:99999/', 'url-invalid'],
    ['http://256.256.256.256/', 'url-invalid'],
    ['http://[::1/', 'url-invalid'],
    ['http:///', 'url-invalid'],
    ['zeitung.de', 'url-invalid'],
    ['', 'url-invalid'],
    [`http://zeitung.de/${'a'.repeat(5000)}`, 'url-invalid'],
  ])('%s is refused', (url, code) => {
    expect(() => checkUrl(url)).toThrow(expect.objectContaining({ code }))
  })

  test.each([
    ['https://zeitung.de/politik', 'https://zeitung.de/politik'],
    ['http://zeitung.de:80/', 'http://zeitung.de/'],
    ['https://zeitung.de.:8443/a', 'https://zeitung.de:8443/a'],
    ['https://münchen-bote.de/', 'https://xn--mnchen-bote-thb.de/'],
    ['http://1.1.1.1/', 'http://1.1.1.1/'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
    ['http://localhost.zeitung.de/', 'http://localhost.zeitung.de/'],
  ])('%s may be asked', (url, href) => {
    expect(checkUrl(url).href).toBe(href)
  })

  test('no spelling of a special address gets through, and none of a public one is refused', () => {
    const spellings: readonly ((parts: readonly number[], whole: number) => string)[] = [
      (_parts, whole) => String(whole),
      (_parts, whole) => `0x${whole.toString(16)}`,
      (_parts, whole) => `0${whole.toString(8)}`,
      ([a, b], whole) => `${a}.${b}.${whole & 0xffff}`,
      ([a], whole) => `${a}.0x${(whole & 0xffffff).toString(16)}`,
      (parts) => parts.map((part) => `0${part.toString(8)}`).join('.'),
      (parts) => parts.map((part) => `0x${part.toString(16)}`).join('.'),
      (parts) => parts.map((part, index) => (index % 2 ? `0x0${part.toString(16)}` : part)).join('.'),
      (parts) => `${parts.join('.')}.`,
    ]
    const part = fc.nat({ max: 255 })
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), fc.constantFrom(...spellings), (parts, spell) => {
        const whole = parts.reduce((sum, each) => sum * 256 + each, 0)
        const check = () => checkUrl(`http://${spell(parts, whole)}/`)
        if (refusedKind(parts.join('.'))) expect(check).toThrow(expect.objectContaining({ code: 'address-refused' }))
        else expect(check().hostname).toBe(parts.join('.'))
      }),
      { numRuns: 3_000, seed: 7 },
    )
  })

  test('an intranet opens its names, addresses and ports, but no other scheme and no password', () => {
    expect(checkUrl('http://127.0.0.1:3000/', true).port).toBe('3000')
    expect(checkUrl('http://wiki/', true).hostname).toBe('wiki')
    expect(() => checkUrl('file:///etc/passwd', true)).toThrow(expect.objectContaining({ code: 'scheme-refused' }))
    expect(() => checkUrl('http://a:b@wiki/', true)).toThrow(expect.objectContaining({ code: 'credentials-refused' }))
    expect(() => checkUrl('http://169.254.169.254/', true)).toThrow(
      expect.objectContaining({ code: 'address-refused' }),
    )
  })
})

describe('the lookup', () => {
  const look = (addresses: readonly string[], all: boolean) =>
    new Promise((resolve) => {
      const answers = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      guardedLookup(false, async () => answers)('zeitung.de', { all }, (error, address) =>
        resolve(error ? (error as { code?: string }).code : address),
      )
    })

  test('gives public addresses', async () => {
    expect(await look(['1.1.1.1'], false)).toBe('1.1.1.1')
    expect(await look(['1.1.1.1', '2606:4700::1111'], true)).toEqual([
      { address: '1.1.1.1', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ])
  })

  test('refuses a name with one special address among public ones', async () => {
    expect(await look(['1.1.1.1', '10.0.0.1'], true)).toBe('address-refused')
    expect(await look(['1.1.1.1', '::ffff:10.0.0.1'], false)).toBe('address-refused')
  })

  test('refuses a name without an address', async () => {
    expect(await look([], true)).toBe('name-not-found')
  })
})
