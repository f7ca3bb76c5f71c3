import type { Expression } from '../patterns/find-expressions.ts'
import type { Captures } from '../patterns/pattern.ts'
import type { Atom } from '../words/atom.ts'

const isBetween = (atoms: readonly Atom[], left: Expression, right: Expression): readonly Atom[] =>
  atoms.slice(left.last + 1, right.first)

/** Whether two expressions follow each other with nothing between them but what joins a list or a range. */
function areJoined(atoms: readonly Atom[], left: Expression, right: Expression): boolean {
  const between = isBetween(atoms, left, right)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.some((atom) => atom.classes.has('listJoin')) &&
    between.every((atom) => atom.classes.has('listJoin') || atom.classes.has('boundaryFiller') || atom.text === '.')
  )
}

/** A month has no more days to list. */
const longestList = 31

/** Captures of the expressions joined to one on the given side, nearest first. */
export function joinedCaptures(
  atoms: readonly Atom[],
  expressions: readonly Expression[],
  index: number,
  step: 1 | -1,
): Captures[] {
  const found: Captures[] = []
  for (let at = index; found.length < longestList; at += step) {
    const here = expressions[at]
    const other = expressions[at + step]
    if (!here || !other || !(step === 1 ? areJoined(atoms, here, other) : areJoined(atoms, other, here))) return found
    found.push(other.captures)
  }
  return found
}

/** Whether two joined expressions are the ends of one stretch: `vom 18. bis 21. November`, `between 2019 and 2021`. */
export function isRange(atoms: readonly Atom[], left: Expression, right: Expression): boolean {
  if (!areJoined(atoms, left, right)) return false
  const kinds = isBetween(atoms, left, right).map((atom) => atom.classes.get('rangeJoin'))
  if (kinds.includes('closed')) return true
  const opener = [atoms[left.first - 1], atoms[left.first - 2]]
  return kinds.includes('open') && opener.some((atom) => atom?.classes.has('rangeOpener'))
}
