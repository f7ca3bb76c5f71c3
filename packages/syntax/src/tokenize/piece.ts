/** What a stretch of text without blanks is, before contractions and hyphens are split. */
export type PieceKind = 'word' | 'number' | 'mark' | 'address'

/** A stretch of text: a word with its inner hyphens and apostrophes, a number, or a mark. */
export interface Piece {
  readonly kind: PieceKind
  readonly start: number
  readonly end: number
}
