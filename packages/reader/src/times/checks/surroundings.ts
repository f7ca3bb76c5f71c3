import type { Sentence } from '@lagebild/schema'
import type { Expression } from '../patterns/find-expressions.ts'
import type { Atom } from '../words/atom.ts'

/** A match with the words around it. */
export interface Surroundings {
  readonly expression: Expression
  readonly atoms: readonly Atom[]
  readonly sentence: Sentence
}

export const before = ({ expression, atoms }: Surroundings, distance = 1): Atom | undefined =>
  atoms[expression.first - distance]

export const after = ({ expression, atoms }: Surroundings, distance = 1): Atom | undefined =>
  atoms[expression.last + distance]

export const isOfClass = (atom: Atom | undefined, kind: string): boolean => atom?.classes.has(kind) ?? false

export const isWord = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{L}/u.test(atom.text)

export const isDigits = (atom: Atom | undefined): boolean => atom !== undefined && /^\d/.test(atom.text)
