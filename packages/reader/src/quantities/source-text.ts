import type { Piece } from './piece.ts'

/** A stretch of text with its pieces; offsets of both are those of the article. */
export interface SourceText {
  readonly text: string
  readonly offset: number
  readonly pieces: readonly Piece[]
}

/** Index of the first piece that begins at or after an offset. */
export function pieceAfter(pieces: readonly Piece[], index: number, offset: number): number {
  let at = index
  while (at < pieces.length && (pieces[at]?.start ?? 0) < offset) at++
  return at
}

/** The symbol that stands at an offset, if no letter or digit goes on after it. */
export function symbolAt<Entry>(
  source: SourceText,
  offset: number,
  symbols: readonly Entry[],
  symbolOf: (entry: Entry) => string,
): Entry | null {
  const at = offset - source.offset
  for (const entry of symbols) {
    const symbol = symbolOf(entry)
    if (!source.text.startsWith(symbol, at)) continue
    const after = source.text.charAt(at + symbol.length)
    const isLetters = /[\p{L}\d]$/u.test(symbol)
    if (isLetters && /[\p{L}\d²³/^]/u.test(after)) continue
    return entry
  }
  return null
}
