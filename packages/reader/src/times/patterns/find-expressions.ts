import type { Atom } from '../words/atom.ts'
import type { Captures } from './pattern.ts'
import type { PatternIndex, TimePattern } from './time-patterns.ts'

/** A place where a pattern matches. `first` and `last` are atom indexes of the expression itself, without the pattern's context. */
export interface Expression {
  readonly first: number
  readonly last: number
  readonly captures: Captures
  readonly pattern: TimePattern
  /** How many atoms the pattern has looked at, context included. */
  readonly reach: number
}

/**
 * Finds the time expressions of a sentence. Where matches overlap, the longest wins, then the one that knew more context, then
 * the earlier row of the table.
 * @param accepts refuses matches that the words around them make something else (`2000` in `2000 soldiers`)
 */
export function findExpressions(
  atoms: readonly Atom[],
  index: PatternIndex,
  accepts: (expression: Expression) => boolean,
): Expression[] {
  const found: Expression[] = []
  atoms.forEach((atom, at) => {
    const candidates = new Set(index.byWord.get(atom.lower))
    for (const kind of atom.classes.keys()) for (const pattern of index.byClass.get(kind) ?? []) candidates.add(pattern)
    for (const pattern of candidates) collect(atoms, at, pattern, accepts, found)
  })
  found.sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      b.reach - a.reach ||
      a.pattern.rank - b.pattern.rank ||
      a.first - b.first,
  )
  const taken = new Set<number>()
  const chosen = found.filter(({ first, last }) => {
    for (let at = first; at <= last; at++) if (taken.has(at)) return false
    for (let at = first; at <= last; at++) taken.add(at)
    return true
  })
  return chosen.filter(({ pattern }) => pattern.meaning !== 'none').sort((a, b) => a.first - b.first)
}

function collect(
  atoms: readonly Atom[],
  at: number,
  pattern: TimePattern,
  accepts: (expression: Expression) => boolean,
  found: Expression[],
): void {
  pattern.pattern.match(atoms, { at, captures: pattern.given, open: null, close: null }, (end) => {
    const first = end.open ?? at
    const last = (end.close ?? end.at) - 1
    if (last < first) return
    const expression = { first, last, captures: end.captures, pattern, reach: end.at - at }
    if (accepts(expression)) found.push(expression)
  })
}
