import type { Sentence } from '@lagebild/schema'
import type { Atom } from './atom.ts'
import type { TimeVocabulary } from './time-vocabulary.ts'

const pieces = /\d{1,3}(?:[.,]\d{3}){1,4}(?![.,]?\d)|\d+|[\p{L}\p{M}]+|\S/gu

/** Cuts a sentence of the text into atoms. */
export function splitAtoms(text: string, sentence: Sentence, vocabulary: TimeVocabulary): Atom[] {
  const atoms: Atom[] = []
  let at = 0
  let before = sentence.start
  for (const match of text.slice(sentence.start, sentence.end).matchAll(pieces)) {
    const start = sentence.start + match.index
    const piece = match[0]
    while (at < sentence.tokens.length && (sentence.tokens[at]?.end ?? 0) <= start) at++
    const covering = sentence.tokens[at]
    atoms.push({
      text: piece,
      lower: piece.toLowerCase(),
      start,
      end: start + piece.length,
      isGlued: atoms.length > 0 && start === before,
      token: covering && covering.start <= start ? at : -1,
      classes: vocabulary.classesOf(piece),
    })
    before = start + piece.length
  }
  return atoms
}
