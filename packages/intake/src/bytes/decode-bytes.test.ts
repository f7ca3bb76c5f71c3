import { InputError } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const text = 'Die Außenministerin kündigte für März Gespräche über die Grenze an.'
const latin1 = Buffer.from(text, 'latin1')
const utf16le = Buffer.from(text, 'utf16le')
const utf16be = Buffer.from(utf16le).swap16()

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from(text), null],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`), null],
    ['UTF-8 under a wrong header', Buffer.from(text), 'iso-8859-1'],
    ['Latin-1 by detection', latin1, null],
    ['Latin-1 by header', latin1, 'ISO-8859-1'],
    ['Latin-1 under a wrong header', latin1, 'utf-8'],
    ['Latin-1 under an unknown header', latin1, 'x-nonsense'],
    ['UTF-16LE without mark', utf16le, null],
    ['UTF-16BE without mark', utf16be, null],
    ['UTF-16LE with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), null],
    ['UTF-16BE with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'utf-8'],
  ] as const)('reads %s', (_name, bytes, charset) => {
    expect(decodeBytes(bytes, charset)).toBe(text)
  })

  it('reads the quotation marks and the euro of windows-1252', () => {
    expect(decodeBytes(Buffer.from([0x84, 0x4a, 0x61, 0x93, 0x20, 0x80, 0xe4]))).toBe('„Ja“ €ä')
  })

  it('believes the charset of a document', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb3, 0xf3, 0x64, 0xbc])])
    expect(decodeBytes(page)).toContain('łódź')
  })

  it('keeps UTF-8 in which one byte is broken', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])
    expect(decodeBytes(bytes)).toBe(`${text}\uFFFD`)
  })

  it.each([
    ['PDF', Buffer.from('%PDF-1.7 text')],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['zero bytes', Buffer.from(new Uint8Array(1000))],
    ['noise', Buffer.from(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + index * index) % 256))],
  ])('refuses %s', (_name, bytes) => {
    expect(() => decodeBytes(bytes)).toThrow(InputError)
    expect(() => decodeBytes(bytes)).toThrow(/binary/)
  })

  it('refuses nothing', () => {
    expect(() => decodeBytes(new Uint8Array())).toThrow(/empty/)
  })
})
