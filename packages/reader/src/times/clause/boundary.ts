import type { Boundary } from '../meanings/meaning.ts'
import type { Expression } from '../patterns/find-expressions.ts'
import type { Atom } from '../words/atom.ts'

/** The preposition that bounds an expression: `seit [Februar]`, `bis zum [Ende des Jahres]`, `until at least [Friday]`. */
export function findBoundary(atoms: readonly Atom[], expression: Expression): Boundary | null {
  for (let at = expression.first - 1; at >= Math.max(0, expression.first - 4); at--) {
    const atom = atoms[at]
    const kind = atom?.classes.get('boundary')
    // `bis in den Juni`, `until around noon`: the outer one bounds.
    const outer = atoms[at - 1]?.classes.get('boundary')
    if (kind && (kind === 'in' || kind === 'at') && outer) return outer as Boundary
    if (kind) return kind as Boundary
    if (!atom?.classes.has('boundaryFiller')) return null
  }
  return null
}
