/** A word, a run of digits or a single sign of a text, whatever the tokens are. Offsets are relative to the article's text. */
export interface Piece {
  readonly kind: 'digits' | 'word' | 'sign'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Whether no space stands before it. */
  readonly isGlued: boolean
}

// Addresses are one sign each: digits inside them count nothing. The bound keeps a line without spaces linear.
const pattern =
  /(https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,64})|(\d+(?:[.,'’]\d+)*)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)|(\S)/gu

/** Cuts a text into pieces; the cost is linear in its length. */
export function splitPieces(source: string, offset = 0): Piece[] {
  const pieces: Piece[] = []
  for (const match of source.matchAll(pattern)) {
    const start = offset + match.index
    const kind = match[2] !== undefined ? 'digits' : match[3] !== undefined ? 'word' : 'sign'
    const isGlued = pieces.at(-1)?.end === start
    // Typographic hyphens (U+2010, U+2011) join words as the plain one does.
    const text = /^[‐‑]$/.test(match[0]) ? '-' : match[0]
    pieces.push({ kind, text, lower: text.toLowerCase(), start, end: start + match[0].length, isGlued })
  }
  return pieces
}
