import type { StructureWords } from '../events/structure-words.ts'
import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** What is given back for something, named beside its predicate: `… [im Austausch gegen] [Kampfjets]`. Token indexes. */
export interface Return {
  /** `Austausch` */
  readonly marker: number
  /** `Kampfjets`; empty where only the marker stands (`im Gegenzug`). */
  readonly items: readonly number[]
}

/** Finds the phrase that says what a giver gets back; null where there is none. */
export function findReturn(tree: SentenceTree, predicate: number, words: StructureWords): Return | null {
  const marker = tree
    .children(predicate, 'obl', 'nmod', 'advcl', 'advmod')
    .concat(tree.children(predicate, 'obj', 'obl').flatMap((object) => tree.children(object, 'nmod')))
    .find((phrase) => isMarker(tree, phrase, words))
  if (marker === undefined) return null
  // Parsers hang `gegen Kampfjets` on the verb as well; it stands right behind the marker.
  const below = [...tree.children(marker, 'nmod', 'obl'), ...tree.children(predicate, 'obl', 'nmod')]
  const item = below.find(
    (phrase) => phrase > marker && phrase - marker <= 5 && words.returnPreposition(prepositionOf(tree, phrase) ?? ''),
  )
  return { marker, items: item === undefined ? [] : coordinated(tree, item) }
}

/** `in exchange`, `im Gegenzug`, `als Gegenleistung`: the noun without an article of its own, opened so that it tells of a return. */
function isMarker(tree: SentenceTree, phrase: number, words: StructureWords): boolean {
  if (!words.returnNoun(tree.tokens[phrase]?.lemma ?? '')) return false
  return tree
    .children(phrase, 'case', 'cc', 'mark')
    .some((opener) => words.returnOpener(tree.tokens[opener]?.lemma.toLowerCase() ?? ''))
}
