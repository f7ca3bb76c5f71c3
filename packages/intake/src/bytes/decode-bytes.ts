import { intakeError } from '../errors/intake-error.ts'
import { binaryKind } from './binary-kind.ts'
import { declaredCharset } from './declared-charset.ts'

/**
 * Text of bytes whose encoding may be wrong or missing: byte order mark; UTF-16 by its zero bytes; valid UTF-8,
 * whatever the headers say; the encoding that the transport or the document names; else windows-1252 (Latin-1).
 * Throws InputError for binary data.
 */
export function decodeBytes(bytes: Uint8Array, transportCharset: string | null = null): string {
  if (bytes.length === 0) throw intakeError('input-empty')
  const utf16 = utf16Kind(bytes)
  if (utf16) return stripMark(new TextDecoder(utf16).decode(bytes))
  const binary = binaryKind(bytes)
  if (binary) throw intakeError('input-binary', binary)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return stripMark(utf8)
  const named = [transportCharset, declaredCharset(bytes)].find((charset) => charset && !isUnicode(charset))
  return decoder(named ?? 'windows-1252').decode(bytes)
}

/** Null where the bytes are not UTF-8. Text with some broken bytes among many good sequences is still UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const broken = text.match(/\uFFFD/g)?.length ?? 0
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
    const good = (text.match(/[^\u0000-\u007F]/g)?.length ?? 0) - broken
    return good > broken * 4 ? text : null
  }
}

function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length >> 1, 512)
  if (pairs < 4) return null
  let high = 0
  let low = 0
  for (let index = 0; index < pairs; index += 1) {
    if (bytes[index * 2] === 0) high += 1
    if (bytes[index * 2 + 1] === 0) low += 1
  }
  if (high > pairs * 0.6 && low === 0) return 'utf-16be'
  return low > pairs * 0.6 && high === 0 ? 'utf-16le' : null
}

function isUnicode(charset: string): boolean {
  return /^(?:utf-?8|utf-?16|unicode|ucs-?2)/i.test(charset)
}

function decoder(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

function stripMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
