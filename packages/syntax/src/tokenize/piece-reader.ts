import type { Piece } from './piece.ts'

/** Looks at pieces by index; positions outside read as nothing. */
export class PieceReader {
  readonly text: string
  readonly pieces: readonly Piece[]

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text
    this.pieces = pieces
  }

  form(index: number): string {
    const piece = this.pieces[index]
    return piece ? this.text.slice(piece.start, piece.end) : ''
  }

  kind(index: number): Piece['kind'] | undefined {
    return this.pieces[index]?.kind
  }

  /** Whether blanks or the paragraph's end follow a piece. */
  isSpacedAfter(index: number): boolean {
    const [piece, next] = [this.pieces[index], this.pieces[index + 1]]
    return !piece || !next || next.start > piece.end
  }

  /** Whether a single full stop is written directly after a piece. */
  hasStop(index: number): boolean {
    return this.form(index + 1) === '.' && !this.isSpacedAfter(index)
  }

  /** The next piece from `index` on that is a word or a number, over quotes and brackets that open. */
  nextWord(index: number): string {
    let at = index
    while (this.kind(at) === 'mark' && /^[\p{Ps}\p{Pi}"'„‚»›`*–—-]+$/u.test(this.form(at))) at++
    return this.form(at)
  }
}
