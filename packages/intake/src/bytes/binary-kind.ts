/** First bytes of files that people take for text by mistake. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP, Word or EPUB', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
]

/** Bytes that are looked at. */
const sample = 65_536
/** Share of control characters above which bytes are no text; Latin-1 text has none but line breaks and tabs. */
const mostControls = 0.02

/** What kind of binary data the bytes are, or null for text in an encoding of one byte a letter or UTF-8. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  const head = bytes.subarray(0, sample)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) controls += 4
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 127) controls += 1
  }
  return controls > Math.max(3, head.length * mostControls) ? 'unknown format' : null
}
