import type { LocatedQuantity } from '../model/located-quantity.ts'
import type { LocatedTime } from '../model/located-time.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'

/** Quantities that belong to an event: they stand below its predicate, and below no other one nearer to them. */
export function quantitiesOf(
  tree: SentenceTree,
  event: RawEvent,
  heads: ReadonlyMap<number, RawEvent>,
  quantities: readonly LocatedQuantity[],
  times: readonly LocatedTime[],
): LocatedQuantity[] {
  return quantities.filter((quantity) => {
    const isTime = times.some(({ first, last }) => first <= quantity.head && quantity.head <= last)
    return !isTime && !isWhole(tree, quantity) && ownerOf(tree, quantity, heads) === event
  })
}

/** `two of [9 boats]`: of how many. */
function isWhole(tree: SentenceTree, { head, item }: LocatedQuantity): boolean {
  const counted = item ?? head
  const number = tree.head(counted)
  return tree.relation(counted) === 'nmod' && tree.tokens[number]?.upos === 'NUM' && number < head && number !== counted
}

function ownerOf(tree: SentenceTree, quantity: LocatedQuantity, heads: ReadonlyMap<number, RawEvent>): RawEvent | null {
  const start = quantity.item ?? quantity.head
  for (const index of [start, ...tree.ancestors(start)]) {
    const owner = heads.get(index)
    if (owner) return owner
    if (isClause(tree, index)) return null
  }
  return null
}

function isClause(tree: SentenceTree, index: number): boolean {
  const relation = tree.relation(index)
  return relation === 'acl' || relation === 'advcl' || relation === 'parataxis' || relation === 'ccomp'
}
