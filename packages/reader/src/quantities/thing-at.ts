import type { PhraseMatch } from './phrases.ts'
import type { QuantityContext } from './quantity-context.ts'
import type { UnitWord } from './unit-lexicon.ts'

/** Shortest noun that is looked for at the end of a compound, and shortest part before it. */
const shortestHead = 4
const shortestPart = 3

/** The counted thing named at a piece, also as the last part of a word: `Charterflüge`, `Kampfpanzer`. */
export function thingAt(
  { source, units, hints, numbers }: QuantityContext,
  index: number,
): PhraseMatch<UnitWord> | null {
  const known = units.things.at(source.pieces, index)
  const piece = source.pieces[index]
  if (known) return known.value.isName && piece?.text === piece?.lower ? null : known
  if (piece?.kind !== 'word') return null
  const lemma = hints[index]?.lemma.toLowerCase()
  const byLemma = lemma === undefined ? undefined : units.thingForms.get(lemma)
  if (byLemma) return { first: index, next: index + 1, value: byLemma }
  // Languages that write numbers as one word write compounds so, too; there nouns have capitals.
  if (numbers.linkers.size === 0 || piece.text === piece.lower) return null
  for (let from = shortestPart; from <= piece.lower.length - shortestHead; from++) {
    const head = units.thingForms.get(piece.lower.slice(from))
    if (head) return { first: index, next: index + 1, value: head }
  }
  return null
}
