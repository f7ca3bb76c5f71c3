import type { Sentence } from '@lagebild/schema'
import { treeOf } from '../tree/tree-of.ts'
import type { Piece } from './piece.ts'
import type { PieceHint } from './quantity-context.ts'

/** Index of the token that holds each piece; -1 where none does. Of a contraction, its last word. */
export function tokensOfPieces(pieces: readonly Piece[], { tokens }: Sentence): number[] {
  let at = 0
  return pieces.map(({ start }) => {
    while (at < tokens.length - 1 && (tokens[at]?.end ?? 0) <= start) at++
    const token = tokens[at]
    return token && token.start <= start && start < token.end ? at : -1
  })
}

/** What the tree says about each piece of a sentence. */
export function hintsOf(pieces: readonly Piece[], sentence: Sentence): (PieceHint | null)[] {
  const owners = tokensOfPieces(pieces, sentence)
  const lastPiece = new Map(owners.map((owner, piece) => [owner, piece]))
  const tree = treeOf(sentence)
  return owners.map((owner) => {
    const token = sentence.tokens[owner]
    if (!token) return null
    return { upos: token.upos, lemma: token.lemma, deprel: token.deprel, head: lastPiece.get(tree.head(owner)) ?? -1 }
  })
}
