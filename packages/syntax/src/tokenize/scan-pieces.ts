import type { Span } from '@lagebild/schema'
import type { Piece, PieceKind } from './piece.ts'

/** Cuts a paragraph into pieces: everything but blanks belongs to exactly one. */
export function scanPieces(text: string, paragraph: Span, pattern: RegExp): Piece[] {
  const pieces: Piece[] = []
  const source = text.slice(0, paragraph.end)
  let at = paragraph.start
  while (at < paragraph.end) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (!match) {
      at++
      continue
    }
    pieces.push({ kind: kindOf(match.groups ?? {}), start: at, end: pattern.lastIndex })
    at = pattern.lastIndex
  }
  return pieces
}

function kindOf(groups: Record<string, string | undefined>): PieceKind {
  if (groups['word'] !== undefined) return 'word'
  if (groups['number'] !== undefined) return 'number'
  return groups['address'] === undefined ? 'mark' : 'address'
}
