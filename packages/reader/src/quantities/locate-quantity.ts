import type { Sentence } from '@lagebild/schema'
import type { LocatedQuantity } from '../model/located-quantity.ts'
import { treeOf } from '../tree/tree-of.ts'
import type { FoundQuantity } from './found-quantity.ts'
import { tokensOfPieces } from './hints-of.ts'
import type { QuantityContext } from './quantity-context.ts'

/** Puts a quantity into its sentence: the tokens it covers, the one that they hang on, and the counted one. */
export function locateQuantity(
  context: QuantityContext,
  sentence: Sentence,
  index: number,
  id: string,
  found: FoundQuantity,
): LocatedQuantity {
  const { start, end, min, minInclusive, max, maxInclusive, approximate, unit, per } = found
  const { tokens } = sentence
  const covered = tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []))
  const owner = tokensOfPieces(context.source.pieces, sentence)
  const first = covered[0] ?? 0
  const last = covered.at(-1) ?? first
  const tree = treeOf(sentence)
  const number = owner[found.number] ?? -1
  const item = found.item === null ? -1 : (owner[found.item] ?? -1)
  return {
    sentence: index,
    first,
    last,
    head: first <= item && item <= last ? item : topOf(number < 0 ? first : number, (at) => tree.head(at), first, last),
    quantity: { id, start, end, min, minInclusive, max, maxInclusive, approximate, unit, per },
    item: item < 0 ? null : item,
  }
}

/** From the number upwards as long as the span is not left: the unit, or the counted noun. */
function topOf(from: number, headOf: (at: number) => number, first: number, last: number): number {
  let at = from
  for (let head = headOf(at); head >= first && head <= last; head = headOf(at)) at = head
  return at
}
